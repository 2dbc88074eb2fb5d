### Words of the site: what stands around every page, signing in, errors, the focal point's pages.

## Around every page

conference-name = Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
conference-session-2 = Segundo período de sesiones, Viena, 10 a 21 de octubre de 2005
service-name = Cuestionarios sobre la aplicación
skip-to-content = Ir al contenido
languages-label = Idiomas
trail-label = Dónde se encuentra
help-link = Ayuda
sign-out = Cerrar sesión
nav-label = Secretaría
nav-ledger = Respuestas
nav-reminders = Recordatorios
nav-letters = Cartas
nav-cycle = Fechas
footer-text = Secretaría de la Conferencia de las Partes
back-home = Volver a la página inicial
error-prefix = Error:
errors-title = Hay un problema

## Start page

home-title = Cuestionarios dirigidos a los Estados sobre la aplicación de la Convención y sus Protocolos
home-lead = La Conferencia de las Partes pregunta a los Estados cómo aplican la Convención y sus Protocolos, con qué dificultades tropiezan y qué asistencia necesitan.
home-text = Los puntos de contacto de los Estados responden aquí, por sí solos o junto con otros colegas, en cualquiera de los seis idiomas oficiales. Cada respuesta se conserva desde el momento en que se guarda.
home-sign-in = Iniciar sesión
home-public-title = De acceso público
home-status = Estado de las ratificaciones
home-state-title = Cuestionarios que se le han dirigido
home-state-empty = En este momento no se le ha dirigido ningún cuestionario. Cuando la secretaría abra uno, figurará aquí y usted recibirá una carta.
home-state-due = fecha límite: { $date }

## Signing in

sign-in-ask-title = Obtener un enlace para iniciar sesión
sign-in-ask-text = No hay contraseña. Indique su dirección de correo electrónico y recibirá una carta con un enlace para iniciar sesión.
sign-in-email = Dirección de correo electrónico
sign-in-email-wrong = Indique una dirección de correo electrónico con un nombre, el signo @ y un dominio, por ejemplo nombre@ministerio.example
sign-in-ask-button = Enviar el enlace
sign-in-asked-title = Consulte su correo
sign-in-asked-text = Si esta dirección pertenece a un punto de contacto o a un funcionario de la secretaría, se le ha enviado una carta:
sign-in-asked-next = El enlace que contiene es válido una sola vez, durante 24 horas. Si pasados unos minutos no ha llegado nada, busque en el correo no deseado o escriba a la secretaría.
sign-in-link-title = Iniciar sesión
sign-in-link-text = Este enlace está destinado a la siguiente persona: { $name }.
sign-in-button = Iniciar sesión
sign-in-link-hint = El enlace se utiliza al pulsar el botón, no al abrir esta página.
sign-in-spent-title = Este enlace ya no es válido
sign-in-spent-text = Cada enlace permite iniciar sesión una sola vez, en un plazo de 24 horas. No se ha perdido nada de lo guardado: obtenga un nuevo enlace y continúe donde lo dejó.

## Help

help-title = Ayuda
help-saving-title = ¿Se conserva lo que escribo?
help-saving-text = Sí. Cada página se conserva en cuanto pulsa “Guardar y continuar”. Puede interrumpir el trabajo en cualquier momento, volver con un nuevo enlace y continuar. No se transmite nada a la secretaría hasta que envíe la respuesta completa.
help-colleagues-title = ¿Pueden responder varias personas?
help-colleagues-text = Sí. Si dos personas responden a la misma pregunta, no se sobrescribe ninguno de los textos: la segunda que guarda ve ambos y elige.
help-sending-title = ¿Qué ocurre cuando se envía la respuesta?
help-sending-text = Queda fijado un ejemplar numerado. Usted recibe una referencia y una huella digital con la que cualquiera puede demostrar lo que se envió, así como una carta en que constan ambas.
help-link-lost-title = He perdido el enlace.
help-link-lost-text = Indique su dirección de correo electrónico en la página de inicio de sesión y recibirá otro.
help-write-to-title = ¿A quién puedo escribir?
help-write-to-text = Responda a cualquier carta de la secretaría: su mensaje llegará al funcionario encargado.

## Errors

error-not-found-title = Esta página no existe
error-not-found-text = Es posible que la dirección esté mal escrita o que la página no le esté destinada.
error-forbidden-title = Este formulario no procede de este sitio
error-forbidden-text = La solicitud no procede de una página de este sitio que siga abierta. No se ha modificado nada. Vuelva atrás, cargue de nuevo la página y repita la operación.
error-bad-title = Esta solicitud no puede leerse
error-bad-text = No se ha modificado nada. Vuelva atrás, cargue de nuevo la página y repita la operación.
error-not-text-title = Esto no es texto
error-not-text-text = El envío contiene bytes que no son texto en UTF-8. No se ha modificado nada. Vuelva atrás, escriba o pegue de nuevo el texto y guárdelo.
error-unknown-item-title = Este formulario contiene una pregunta que no existe
error-unknown-item-text = El envío contiene la respuesta a una pregunta que no figura en esta página. No se ha modificado nada. Cargue de nuevo la página y repita la operación.
error-too-large-title = El envío es demasiado grande
error-too-large-text = Un archivo puede tener como máximo 20 megabytes, y el texto de una página, 1 megabyte. No se ha modificado nada. Vuelva atrás y reduzca el envío.
error-sign-in-title = Inicie sesión para ver esta página
error-sign-in-text = Esta página está reservada a los puntos de contacto y los funcionarios de la secretaría que hayan iniciado sesión. Si su sesión ha caducado, no se ha perdido nada de lo guardado.
error-not-open-title = El cuestionario aún no se ha abierto
error-not-open-text = Recibirá una carta el día en que se abra.
error-already-sent-title = La respuesta se ha enviado
error-already-sent-text = Ya no puede modificarse. Si es necesario corregir algo, escriba a la secretaría, que puede devolvérsela.
error-declined-title = El Estado ha declinado la invitación a responder
error-declined-text = El cuestionario puede retomarse desde la lista de sus secciones.
error-not-sent-title = La respuesta no se ha enviado
error-not-sent-text = Solo puede devolverse una respuesta que se haya enviado.
error-unavailable-title = El servicio está saturado
error-unavailable-text = No se ha perdido nada de lo guardado. Espere un minuto y cargue de nuevo la página.
error-internal-title = Se ha producido un error en nuestro sistema
error-internal-text = No se ha perdido nada de lo guardado. Inténtelo de nuevo; si el error se repite, escriba a la secretaría e indique el número que figura a continuación.
error-reference = Número:

## Task list

task-list-title = Su respuesta
task-list-back = Todas las secciones
task-list-about = Objeto del cuestionario
task-list-due = Fecha límite
task-list-due-today = hoy
task-list-due-in =
    { $count ->
        [one] dentro de { $count } día
       *[other] dentro de { $count } días
    }
task-list-due-past =
    { $count ->
        [one] hace { $count } día; una respuesta tardía sigue siendo bienvenida
       *[other] hace { $count } días; una respuesta tardía sigue siendo bienvenida
    }
task-list-answered = Avance
task-list-missing =
    { $count ->
        [one] falta { $count } respuesta obligatoria
       *[other] faltan { $count } respuestas obligatorias
    }
task-list-saved = Guardado por última vez
task-list-sent = La respuesta se ha enviado
task-list-sent-text = Se envió el { $date }. Puede leerse aquí; ya no puede modificarse.
task-list-receipt = Ver el acuse de recibo
task-list-returned = La secretaría ha devuelto la respuesta para su corrección
task-list-returned-text = Se devolvió el { $date } con la nota que figura a continuación. Mientras usted no la envíe de nuevo, sigue siendo válido lo enviado anteriormente.
task-list-declined = El Estado ha declinado la invitación a responder
task-list-declined-text = Así lo comunicó el { $date }, por el siguiente motivo:
task-list-take-up = Retomar el cuestionario
task-list-check = Comprobar y enviar la respuesta
task-list-read = Leer toda la respuesta
task-list-decline = El Estado no responderá
task-answered = Preguntas respondidas: { $answered } de { $asked }
task-not-started = Sin comenzar
task-in-progress = En curso
task-completed = Completa
task-problem = Hay un problema
task-nothing-asked = Ninguna pregunta formulada

## Question pages

question-asks = Qué pide el artículo
question-article = Artículo { $article }
question-articles = Artículos { $articles }
question-save = Guardar y continuar
question-section = Ver toda la sección
question-not-asked = En vista de las demás respuestas, esta pregunta no procede. Lo que figura aquí se conserva y no se cuenta.
question-closed = Esta respuesta puede leerse; ya no puede modificarse.
question-closed-error = Entretanto, la respuesta se ha enviado o se ha declinado la invitación. Lo que usted escribió figura a continuación y no se ha guardado: cópielo antes de abandonar la página.
saved-at = Guardado el { $time }
field-optional = (opcional)
choice-or = o
answer-do-not-know = No sabe
answer-clear = Borrar esta respuesta
remove = Eliminar
list-row = Fila { $number }
list-add = Añadir una fila
file-kinds = PDF, Word, OpenDocument, texto sin formato, PNG o JPEG, de 20 megabytes como máximo cada uno.
fault-option = Esta respuesta no figura entre las opciones: elija de nuevo.
fault-exclusive = “Ninguno” o “No sabe” no puede combinarse con ninguna otra respuesta: desmarque una u otra.
fault-only-one = Aquí solo es posible una respuesta.
fault-date = Escriba la fecha con el año, de modo que no puedan confundirse el día y el mes, por ejemplo 2005-03-15, 15.3.2005 o 2005.
fault-number = Escriba un número entero en cifras.
fault-address = Escriba la dirección completa, empezando por https:// o http://
fault-too-long =
    { $count ->
        [one] Este texto supera en { $count } carácter la longitud prevista. Se ha conservado.
       *[other] Este texto supera en { $count } caracteres la longitud prevista. Se ha conservado.
    }
fault-file = Este archivo no puede leerse: elíjalo de nuevo.
fault-file-type = “{ $name }” no es un archivo PDF, Word, OpenDocument o de texto sin formato, ni una imagen PNG o JPEG. No se ha conservado; el resto de la página, sí.
missing-answer = Se requiere una respuesta.
conflict-error = Entretanto se ha introducido otra respuesta, escrita por { $name }. Ambos textos figuran a continuación.
conflict-yours = Su respuesta
conflict-not-saved = aún sin guardar
conflict-theirs = Respuesta escrita por { $name }
conflict-hint = Su respuesta figura en el formulario siguiente. Modifíquela como desee; si guarda ahora, ocupará el lugar de la otra, que permanece en el historial.
conflict-secretariat = la secretaría
kept-title = Su texto se conserva en esta página
kept-text = Su sesión ha caducado, por lo que no se pudo guardar la página. Lo que usted escribió está en esta página: no la cierre. Obtenga un nuevo enlace e inicie sesión con él en otra pestaña.
kept-then = Después vuelva a esta pestaña y guarde.
kept-confirm = La página se había abierto antes de su último inicio de sesión. Confirme que desea guardar lo que escribió.
kept-files = Los archivos no pueden conservarse de este modo: elíjalos de nuevo después de guardar.
kept-save = Guardar lo que escribí
kept-see = Ver lo que escribí

## Check pages

section-question = ¿Ha completado esta sección?
section-hint = Todo se conserva en ambos casos.
section-yes = Sí, está completa
section-no = No, volveré más tarde
section-continue = Continuar
check-title = Comprobar la respuesta
check-back = Volver a la respuesta completa
check-not-provided = No facilitada
check-missing = Aún no facilitada; obligatoria
check-change = Modificar
check-incomplete =
    { $count ->
        [one] Antes del envío es necesario dar o corregir { $count } respuesta.
       *[other] Antes del envío es necesario dar o corregir { $count } respuestas.
    }
check-see-missing = Ver el detalle
check-send = Pasar al envío

## Sending

send-title = Enviar la respuesta
send-blocked =
    { $count ->
        [one] Antes del envío es necesaria la respuesta siguiente:
       *[other] Antes del envío son necesarias las { $count } respuestas siguientes:
    }
send-text = La respuesta queda fijada tal como está y se envía a la secretaría. Usted recibe una referencia y una huella digital como prueba. Después solo puede modificarse si la secretaría la devuelve.
send-name = Nombre completo de la persona que certifica la respuesta
send-name-missing = Indique el nombre de la persona que certifica la respuesta
send-function = Cargo
send-function-missing = Indique el cargo de la persona que certifica la respuesta
send-certificate = Certifico que esta es la respuesta del Estado o la organización que se indica a continuación y que tengo autorización para enviarla: { $state }.
send-certificate-missing = Marque la casilla de certificación
send-button = Enviar la respuesta ({ $state })
sent-title = Acuse de recibo
sent-heading = { $state }: la respuesta se ha enviado
sent-reference = Referencia
sent-at = Fecha de envío
sent-in-time = Dentro del plazo
sent-digest = Huella digital (SHA-256)
sent-certifier = Certificada por
sent-download = Descargar lo que se envió
sent-download-hint = Tabla en formato CSV. La huella digital anterior es exactamente la de este archivo: quien lo tenga puede calcularla y compararla.
sent-next-title = Qué ocurre a continuación
sent-next-text = El acuse de recibo se le envía por carta. La secretaría lee la respuesta y puede pedir aclaraciones; las respuestas de todos los Estados se recogen en el informe analítico para la Conferencia.
sent-earlier = Envíos anteriores
sent-number = Ejemplar núm. { $number }

## Declining

decline-title = Indicar que no habrá respuesta
decline-text = La secretaría no enviará más recordatorios. Lo que se ha escrito se conserva, y el cuestionario puede retomarse en cualquier momento.
decline-reason = Motivo
decline-missing = Indique un motivo
decline-button = Hacer constar que el Estado no responderá
