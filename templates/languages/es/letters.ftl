### Letters that the service writes: reminders, links to sign in, receipts. Read by officials; plain text and HTML say the same.

## Frame

# The sender's name, where the settings give none.
letter-from = Secretaría de la Conferencia de las Partes
letter-salutation = Estimada señora, estimado señor:
letter-signature = La secretaría de la Conferencia de las Partes

# A name or a date that the letter is about.
letter-fact = { $label }: { $value }

# Stands on the line above a link.
letter-link = { $label }:
letter-state = Estado u organización
letter-attention = A la atención de
letter-due = Fecha límite
letter-questionnaire = Cuestionario sobre la aplicación del instrumento
letter-reference = Referencia
letter-received = Recibida
letter-digest = Huella digital (SHA-256)
letter-session = { $number ->
    [1] Primer período de sesiones
    [2] Segundo período de sesiones
    [3] Tercer período de sesiones
    [4] Cuarto período de sesiones
    [5] Quinto período de sesiones
    [6] Sexto período de sesiones
    [7] Séptimo período de sesiones
    [8] Octavo período de sesiones
    [9] Noveno período de sesiones
    [10] Décimo período de sesiones
    [11] Undécimo período de sesiones
    [12] Duodécimo período de sesiones
   *[other] Período de sesiones { $number }
}

## Sign-in, in every letter that has a link for its reader

letter-link-once = El enlace anterior le permite iniciar sesión una sola vez, en un plazo de 24 horas. Puede obtener otro en cualquier momento indicando su dirección de correo electrónico aquí

## Reminder

letter-reminder-subject = { $session }: respuestas solicitadas a más tardar el { $date } ({ $state })
letter-reminder-subject-overdue = { $session }: respuestas pendientes desde el { $date } ({ $state })
letter-reminder-text = La secretaría de la Conferencia de las Partes tiene el honor de recordar que las respuestas a los cuestionarios enviados por la Conferencia deben presentarse a más tardar el { $date }.
letter-reminder-text-overdue = La secretaría de la Conferencia de las Partes tiene el honor de recordar que las respuestas a los cuestionarios enviados por la Conferencia debían presentarse a más tardar el { $date }. Toda respuesta sigue siendo muy bienvenida.
letter-reminder-cut-off = En los informes a la Conferencia se tendrán en cuenta las respuestas recibidas a más tardar el { $date }.
letter-reminder-update = Las respuestas que se reciban ahora se incluirán en la próxima actualización de los informes.
letter-reminder-open = Respuestas pendientes
letter-reminder-sent = Respuestas recibidas, con nuestro agradecimiento
letter-reminder-invited = Cuestionario sin abrir todavía
letter-reminder-opened = Cuestionario abierto, sin respuestas guardadas
letter-reminder-in-progress = En curso
letter-reminder-saved = En curso; guardado por última vez el { $date }
letter-reminder-filled-in = Cuestionario cumplimentado, sin enviar todavía
letter-reminder-returned = Devuelta para su corrección el { $date }
letter-reminder-own-due = { $note }; fecha límite: { $date }
letter-reminder-sent-on = Enviada el { $date }
letter-reminder-kept = Las respuestas guardadas se conservan, y el cuestionario puede retomarse en cualquier momento.
letter-reminder-button = Ir al cuestionario
letter-reminder-disregard = Si la respuesta se ha enviado entretanto, le rogamos que haga caso omiso de la presente carta.
letter-reminder-help = Para cualquier consulta, o si otra persona es ahora el punto de contacto, le rogamos que responda a la presente carta.

## Link to sign in, asked for by its reader

letter-sign-in-subject = Su enlace para iniciar sesión
letter-sign-in-text = Se ha solicitado para esta dirección un enlace de acceso a los cuestionarios de la Conferencia. Fecha de la solicitud: { $moment }.
letter-sign-in-button = Iniciar sesión
letter-sign-in-disregard = Si usted no lo ha solicitado, le rogamos que haga caso omiso de la presente carta: sin el enlace nadie puede iniciar sesión.

## Receipt of a submission

letter-receipt-subject = Acuse de recibo: respuesta { $reference }
letter-receipt-text = La secretaría de la Conferencia de las Partes tiene el honor de acusar recibo, con su agradecimiento, de la respuesta arriba indicada.
letter-receipt-digest = La huella digital identifica la respuesta tal como se envió: si se modificara un solo carácter, la huella sería otra.
letter-receipt-keep = Le rogamos que conserve la presente carta como prueba del envío.
letter-receipt-link = La respuesta puede consultarse aquí
