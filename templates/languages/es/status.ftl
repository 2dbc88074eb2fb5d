### Status of ratifications: the document that shows what States are to the instruments at a date.

status-title = Estado de las ratificaciones de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos al { $date }
status-summary = A. Resumen de las firmas y las ratificaciones
status-summary-caption = Firmas, partes y entrada en vigor
status-by-region = B. Ratificaciones, por región

# Stands above the tables of the five regional groups.
status-by-region-intro = Cada fecha es la del depósito del instrumento de ratificación, aceptación, aprobación o adhesión.

# Stands in place of those tables while nobody has deposited.
status-none = Al { $date }, ningún Estado había expresado su consentimiento en obligarse.
status-instrument = Instrumento
status-signatures = Firmas
status-parties = Partes
status-by-accession = De ellas, por adhesión
status-entry-into-force = Entrada en vigor
status-not-in-force = No ha entrado en vigor
status-state = Estado u organización
status-region = Grupo regional
status-regional-total = Total regional
status-all-regions = Todas las regiones
status-total = Total
status-trace = Firmas de los cuatro instrumentos y depósitos ante el depositario hasta el { $date }, según constan en el registro.

# A line below a table that explains one of the marks in it.
status-note = { $mark } { $meaning }.
status-note-force = Un instrumento entra en vigor el nonagésimo día después del cuadragésimo depósito. El depósito de una organización regional de integración económica no se cuenta, y un Protocolo no entra en vigor antes que la Convención.
status-note-signatures = Las firmas son las de todos los signatarios, incluidos los que ya son partes.
status-note-renamed = { $mark } El { $date }, la República Federativa de Yugoslavia cambió su nombre por el de Serbia y Montenegro.

# Marks at dates and names, as the depositary writes them.
status-mark-accession = a
status-mark-acceptance = A
status-mark-approval = AA
status-mark-succession = d
status-mark-renamed = b
