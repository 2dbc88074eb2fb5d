### Words that pages, letters and documents share: regional groups, instruments, status, stages, answers.

## The programme

product-name = Verbale

# Stands on every page whose answers are not those of States.
demonstration = Demostración: respuestas ficticias

## Regional groups, as in the annexes of United Nations reports

region-africa = África
region-latin-america-and-the-caribbean = América Latina y el Caribe
region-asia-and-the-pacific = Asia y el Pacífico
region-western-europe-and-others = Europa Occidental y otros Estados
region-eastern-europe = Europa Oriental

## Instruments: the full titles of the authentic texts, and the short names of United Nations reports

instrument-convention = Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
instrument-trafficking = Protocolo para prevenir, reprimir y sancionar la trata de personas, especialmente mujeres y niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
instrument-migrants = Protocolo contra el tráfico ilícito de migrantes por tierra, mar y aire, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
instrument-firearms = Protocolo contra la fabricación y el tráfico ilícitos de armas de fuego, sus piezas y componentes y municiones, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
instrument-convention-short = Convención contra la Delincuencia Organizada
instrument-trafficking-short = Protocolo contra la trata de personas
instrument-migrants-short = Protocolo sobre los migrantes
instrument-firearms-short = Protocolo sobre armas de fuego

## What a State, or a regional organization, is to an instrument

status-party = Parte
status-signatory = Signatario
status-neither = Ni parte ni signatario

## What it does with the depositary

action-signature = Firma
action-ratification = Ratificación
action-acceptance = Aceptación
action-approval = Aprobación
action-accession = Adhesión
action-succession = Sucesión
action-withdrawal = Denuncia

## Where a reply stands

stage-invited = Invitación enviada
stage-opened = Abierta
stage-in-progress = En curso
stage-filled-in = Completa, sin presentar
stage-submitted = Presentada
stage-returned = Devuelta para su corrección
stage-revised = Presentada con cambios
stage-declined = Invitación declinada

## What stands in place of an answer. Four different things

answer-unknown = No sabe

# An answer was given, and this reader may not see it.
answer-withheld = Respuesta reservada

# The question was asked, and nothing stands there.
answer-not-answered = Sin respuesta

# The other answers rule the question out.
answer-not-asked = Pregunta no formulada
