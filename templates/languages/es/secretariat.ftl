### Pages of the secretariat: the ledger, one reply, dates, reminders, letters; and the days that documents are asked for.

## Days that are typed

day-hint = Por ejemplo, 2005-03-15 o 15.3.2005
day-wrong = Escriba el día, el mes y el año de modo que no puedan confundirse, por ejemplo 2005-03-15 o 15.3.2005
document-day = Fecha de referencia
document-csv = Descargar como tabla (CSV)

## Ledger

ledger-title = Respuestas: { $questionnaire }
ledger-due = Fecha límite para responder: { $date }
ledger-status-as-at = Condición de los Estados al { $date }
ledger-rate = Tasa de respuesta
ledger-no-rate = Ninguna parte
ledger-rate-of =
    { $count ->
        [one] { $replied } de { $count } parte
       *[other] { $replied } de { $count } partes
    }
ledger-signatories = Signatarios que han respondido
ledger-others = Otros que han respondido
ledger-replies = Total de respuestas
ledger-of-asked =
    { $count ->
        [one] de { $count } invitación
       *[other] de { $count } invitaciones
    }
ledger-documents = Datos e informes
ledger-answers-file = Respuestas a las preguntas (CSV)
ledger-tabulation-file = Recuentos (CSV)
ledger-report = Informe al { $date }
ledger-filters = Elegir respuestas
ledger-questionnaire = Cuestionario
ledger-region = Grupo regional
ledger-all-regions = Todos los grupos regionales
ledger-status = Condición
ledger-all-statuses = Cualquier condición
ledger-as-at = Condición al
ledger-today = Hoy, { $date }
ledger-cut-off = Fecha de cierre, { $date }
ledger-other-day = { $date }
ledger-stage = Fase
ledger-all-stages = Todas las fases
ledger-order = Orden
ledger-by-region = Por grupo regional
ledger-by-name = Por nombre
ledger-name = Nombre del Estado
ledger-show = Mostrar
ledger-stages = Respuestas, por fase
ledger-shown =
    { $count ->
        [one] { $count } respuesta en la lista
       *[other] { $count } respuestas en la lista
    }
ledger-all = Mostrar todas las respuestas
ledger-nothing = Ninguna respuesta cumple todas estas condiciones. Cambie una de ellas o muestre todas las respuestas.
ledger-caption = Respuestas, por Estado
ledger-head-state = Estado
ledger-head-status = Condición
ledger-head-stage = Fase
ledger-head-sent = Último envío
ledger-head-against = Respecto de la fecha límite
ledger-head-due = Fecha límite
ledger-head-saved = Guardada por última vez
ledger-head-opened = Apertura
ledger-head-invited = Invitación
ledger-on-time = Dentro del plazo
ledger-days-late =
    { $count ->
        [one] { $count } día de retraso
       *[other] { $count } días de retraso
    }
ledger-days-past =
    { $count ->
        [one] El plazo venció hace { $count } día
       *[other] El plazo venció hace { $count } días
    }
ledger-back = Todas las respuestas

## One State's reply

officer-reply-returned-on = Devuelta para su corrección
officer-reply-declined-on = Invitación declinada
officer-reply-focal-points = Puntos de contacto
officer-reply-no-focal-point = No hay nadie designado como punto de contacto, por lo que no puede escribirse ninguna carta.
officer-reply-submissions = Lo que se envió
officer-reply-nothing-sent = Aún no se ha enviado nada. Lo que el Estado ha guardado es solo suyo hasta que lo envíe y no se muestra aquí.
officer-reply-channel = Vía
channel-web = En este sitio
channel-document = En forma de documento
channel-keyed-in = En papel, introducida por la secretaría
officer-reply-answers = Contenido de la respuesta { $reference }
officer-reply-letters = Cartas dirigidas al Estado
officer-reply-return = Devolver la respuesta para su corrección
officer-reply-return-text = Los puntos de contacto pueden entonces modificar la respuesta y enviarla de nuevo. Hasta entonces, sigue siendo válido lo que se envió.
officer-reply-note = Qué debe corregirse
officer-reply-note-hint = Los puntos de contacto leen esta nota sobre la lista de secciones, tal como usted la escribe aquí.
officer-reply-note-missing = Indique qué debe corregirse
officer-reply-note-long = Reduzca la nota a 4 000 caracteres como máximo
officer-reply-return-button = Devolver la respuesta
officer-reply-returned = La respuesta se ha devuelto para su corrección.

## Dates

cycle-title = Fechas
cycle-text = Los Estados responden entre la apertura y la fecha límite. Las respuestas tardías se aceptan siempre.
cycle-opens = Apertura
cycle-opens-hint = Los Estados pueden responder a partir de este día.
cycle-due = Fecha límite para responder
cycle-due-hint = Los recordatorios se cuentan a partir de este día.
cycle-cut-off = Fecha de cierre
cycle-cut-off-hint = Las respuestas posteriores se incluyen en la próxima actualización de los informes.
cycle-stands = Actualmente: { $date }.
cycle-save = Guardar las fechas
cycle-saved = Las fechas se han guardado.
cycle-day-missing = { $field }: indique un día
cycle-day-wrong = { $field }: escriba el día, el mes y el año de modo que no puedan confundirse, por ejemplo 2005-03-15 o 15.3.2005
cycle-due-too-early = Indique una fecha límite posterior a la apertura
cycle-cut-off-too-early = Indique una fecha de cierre igual o posterior a la fecha límite
cycle-puts = Cuestionarios
cycle-version = Versión
cycle-invited = Invitaciones
cycle-replied = Respuestas recibidas

## Reminders

reminders-title = Recordatorios
reminders-text = Se escribe a los puntos de contacto de los Estados cuya respuesta no se ha recibido en los días previstos en el calendario. El servicio lo hace por sí mismo; aquí puede usted verlo de antemano y hacerlo de inmediato. A nadie se le escribe dos veces por la misma etapa.
reminders-day = Fecha de referencia
reminders-step = Etapa
reminders-no-step = Ninguna por el momento
reminders-as-at = al { $date }
reminders-next = Próxima etapa
reminders-letters = Cartas por escribir
reminders-not-open = El ciclo se abre el { $date }. Antes de esa fecha no se escribe a nadie.
reminders-nothing = No hay ninguna carta por escribir en esa fecha.
reminders-planned = Cartas por escribir
reminders-write =
    { $count ->
        [one] Escribir { $count } carta
       *[other] Escribir { $count } cartas
    }
reminders-only-today = Esta es una vista previa correspondiente a otro día. Solo pueden escribirse cartas con fecha de hoy.
reminders-language = Idioma
reminders-awaited = Respuestas pendientes
reminders-reader = Punto de contacto
reminders-why = Motivo
reminders-unreachable = Estados con los que no se puede establecer contacto
reminders-unreachable-text = Sus respuestas están pendientes y no hay nadie designado como punto de contacto.
reminders-skipped = Sin carta
reminders-skipped-count =
    { $count ->
        [one] { $count } punto de contacto cuya respuesta está pendiente
       *[other] { $count } puntos de contacto cuyas respuestas están pendientes
    }
reminders-no-step-come = Aún no ha llegado ninguna etapa del calendario
reminders-written-on = Carta escrita el { $date }
reminders-written =
    { $count ->
        [one] Se ha escrito { $count } carta.
       *[other] Se han escrito { $count } cartas.
    }
reminders-see-letters = Ver las cartas
step-before =
    { $count ->
        [0] El día de la fecha límite
        [one] { $count } día antes de la fecha límite
       *[other] { $count } días antes de la fecha límite
    }
step-after =
    { $count ->
        [one] { $count } día después de la fecha límite
       *[other] { $count } días después de la fecha límite
    }

## Letters

letters-title = Cartas
letters-text = Todas las cartas que ha escrito el servicio, empezando por la más reciente, y lo que ha sido de ellas.
letters-empty = Aún no se ha escrito ninguna carta. Los recordatorios, los acuses de recibo y los enlaces para iniciar sesión figurarán aquí.
letters-reminders = Ver a quién se dirigen los próximos recordatorios
letters-back = Todas las cartas
letters-head-letter = Carta
letters-head-written = Fecha
letters-head-state = Estado
letters-head-to = Destinatario
letters-head-delivery = Entrega
letters-head-attempts = Intentos
letters-from = Remitente
letters-sent-at = Fecha de envío
letters-reminder = Recordatorio
letters-reminder-of = Recordatorio: { $step }
letters-sign-in = Enlace para iniciar sesión
letters-receipt = Acuse de recibo de una respuesta
letters-waiting = En espera de envío
letters-sent = Enviada
letters-dropped = Ya no procede
letters-failed = Envío abandonado
letters-download = Descargar la carta
letters-link-hidden = Aquí se omite el enlace con el que el destinatario inicia sesión.
letters-not-here = El texto de esta carta no se conserva aquí: no se ha enviado o salió por un servidor de correo.

## The report

report-download = Descargar el informe como archivo
