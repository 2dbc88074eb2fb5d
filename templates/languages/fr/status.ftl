### Status of ratifications: the document that shows what States are to the instruments at a date.

status-title = État des ratifications de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant au { $date }
status-summary = A. Récapitulation des signatures et des ratifications
status-summary-caption = Signatures, parties et entrée en vigueur
status-by-region = B. Ratifications, par région

# Stands above the tables of the five regional groups.
status-by-region-intro = Chaque date est celle du dépôt de l’instrument de ratification, d’acceptation, d’approbation ou d’adhésion.

# Stands in place of those tables while nobody has deposited.
status-none = Au { $date }, aucun État n’avait exprimé son consentement à être lié.
status-instrument = Instrument international
status-signatures = Signatures
status-parties = Parties
status-by-accession = Dont par adhésion
status-entry-into-force = Entrée en vigueur
status-not-in-force = Pas en vigueur
status-state = État ou organisation
status-region = Groupe régional
status-regional-total = Total régional
status-all-regions = Toutes les régions
status-total = Total
status-trace = Signatures des quatre instruments et dépôts auprès du dépositaire jusqu’au { $date }, tels qu’ils figurent au registre.

# A line below a table that explains one of the marks in it.
status-note = { $mark } { $meaning }.
status-note-force = Un instrument entre en vigueur le quatre-vingt-dixième jour suivant le quarantième dépôt. Le dépôt d’une organisation régionale d’intégration économique n’est pas compté, et un Protocole n’entre pas en vigueur avant la Convention.
status-note-signatures = Les signatures sont celles de tous les signataires, y compris ceux qui sont devenus parties.
status-note-renamed = { $mark } Le { $date }, la République fédérale de Yougoslavie a changé de nom et est devenue la Serbie-et-Monténégro.

# Marks at dates and names, as the depositary writes them.
status-mark-accession = a
status-mark-acceptance = A
status-mark-approval = AA
status-mark-succession = d
status-mark-renamed = b
