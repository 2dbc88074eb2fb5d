### Pages of the secretariat: the ledger, one reply, dates, reminders, letters; and the days that documents are asked for.

## Days that are typed

day-hint = Par exemple 2005-03-15 ou 15.3.2005
day-wrong = Indiquez le jour, le mois et l’année de manière qu’ils ne puissent être confondus, par exemple 2005-03-15 ou 15.3.2005
document-day = À la date du
document-csv = Télécharger sous forme de tableau (CSV)

## Ledger

ledger-title = Réponses : { $questionnaire }
ledger-due = Date limite de réponse : { $date }
ledger-status-as-at = Statut des États au { $date }
ledger-rate = Taux de réponse
ledger-no-rate = Aucune partie
ledger-rate-of =
    { $count ->
        [one] { $replied } sur { $count } partie
       *[other] { $replied } sur { $count } parties
    }
ledger-signatories = Signataires ayant répondu
ledger-others = Autres ayant répondu
ledger-replies = Total des réponses
ledger-of-asked =
    { $count ->
        [one] sur { $count } invitation
       *[other] sur { $count } invitations
    }
ledger-documents = Données et rapports
ledger-answers-file = Réponses aux questions (CSV)
ledger-tabulation-file = Décomptes (CSV)
ledger-report = Rapport au { $date }
ledger-filters = Choisir des réponses
ledger-questionnaire = Questionnaire
ledger-region = Groupe régional
ledger-all-regions = Tous les groupes régionaux
ledger-status = Statut
ledger-all-statuses = Tous les statuts
ledger-as-at = Statut à la date du
ledger-today = Aujourd’hui, { $date }
ledger-cut-off = Date de clôture, { $date }
ledger-other-day = { $date }
ledger-stage = Stade
ledger-all-stages = Tous les stades
ledger-order = Ordre
ledger-by-region = Par groupe régional
ledger-by-name = Par nom
ledger-name = Nom de l’État
ledger-show = Afficher
ledger-stages = Réponses, par stade
ledger-shown =
    { $count ->
        [one] { $count } réponse dans la liste
       *[other] { $count } réponses dans la liste
    }
ledger-all = Lister toutes les réponses
ledger-nothing = Aucune réponse ne remplit toutes ces conditions. Modifiez l’une d’elles, ou listez toutes les réponses.
ledger-caption = Réponses, par État
ledger-head-state = État
ledger-head-status = Statut
ledger-head-stage = Stade
ledger-head-sent = Dernier envoi
ledger-head-against = Par rapport à la date limite
ledger-head-due = Date limite
ledger-head-saved = Dernier enregistrement
ledger-head-opened = Ouverture
ledger-head-invited = Invitation
ledger-on-time = Dans le délai
ledger-days-late =
    { $count ->
        [one] { $count } jour de retard
       *[other] { $count } jours de retard
    }
ledger-days-past =
    { $count ->
        [one] Attendue depuis { $count } jour
       *[other] Attendue depuis { $count } jours
    }
ledger-back = Toutes les réponses

## One State's reply

officer-reply-returned-on = Renvoyée pour correction
officer-reply-declined-on = Invitation déclinée
officer-reply-focal-points = Points de contact
officer-reply-no-focal-point = Personne n’est désigné comme point de contact ; aucune lettre ne peut donc être écrite.
officer-reply-submissions = Ce qui a été envoyé
officer-reply-nothing-sent = Rien n’a encore été envoyé. Ce que l’État a enregistré lui appartient jusqu’à l’envoi et n’est pas montré ici.
officer-reply-channel = Voie
channel-web = Sur ce site
channel-document = Sous forme de document
channel-keyed-in = Sur papier, saisie par le secrétariat
officer-reply-answers = Contenu de la réponse { $reference }
officer-reply-letters = Lettres adressées à l’État
officer-reply-return = Renvoyer la réponse pour correction
officer-reply-return-text = Les points de contact peuvent alors modifier la réponse et l’envoyer de nouveau. Jusque-là, c’est ce qui a été envoyé qui compte.
officer-reply-note = Ce qui est à corriger
officer-reply-note-hint = Les points de contact lisent cette note au-dessus de la liste des sections, telle que vous l’écrivez ici.
officer-reply-note-missing = Indiquez ce qui est à corriger
officer-reply-note-long = Ramenez la note à 4 000 caractères au plus
officer-reply-return-button = Renvoyer la réponse
officer-reply-returned = La réponse a été renvoyée pour correction.

## Dates

cycle-title = Dates
cycle-text = Les États répondent entre l’ouverture et la date limite. Une réponse tardive est toujours acceptée.
cycle-opens = Ouverture
cycle-opens-hint = Les États peuvent répondre à partir de ce jour.
cycle-due = Date limite de réponse
cycle-due-hint = Les rappels sont comptés à partir de ce jour.
cycle-cut-off = Date de clôture
cycle-cut-off-hint = Une réponse postérieure est reprise dans la mise à jour suivante des rapports.
cycle-stands = Actuellement : { $date }.
cycle-save = Enregistrer les dates
cycle-saved = Les dates ont été enregistrées.
cycle-day-missing = { $field } : indiquez un jour
cycle-day-wrong = { $field } : indiquez le jour, le mois et l’année de manière qu’ils ne puissent être confondus, par exemple 2005-03-15 ou 15.3.2005
cycle-due-too-early = Indiquez une date limite postérieure à l’ouverture
cycle-cut-off-too-early = Indiquez une date de clôture égale ou postérieure à la date limite
cycle-puts = Questionnaires
cycle-version = Version
cycle-invited = Invitations
cycle-replied = Réponses reçues

## Reminders

reminders-title = Rappels
reminders-text = Les points de contact des États dont la réponse n’est pas parvenue reçoivent une lettre aux jours prévus par le calendrier. Le service s’en charge de lui-même ; vous voyez ici à l’avance ce qu’il fera et pouvez le faire aussitôt. Personne ne reçoit deux lettres pour la même étape.
reminders-day = À la date du
reminders-step = Étape
reminders-no-step = Aucune pour l’instant
reminders-as-at = au { $date }
reminders-next = Étape suivante
reminders-letters = Lettres à écrire
reminders-not-open = Le cycle s’ouvre le { $date }. Aucune lettre n’est écrite avant cette date.
reminders-nothing = Aucune lettre n’est à écrire à cette date.
reminders-planned = Lettres à écrire
reminders-write =
    { $count ->
        [one] Écrire { $count } lettre
       *[other] Écrire { $count } lettres
    }
reminders-only-today = Ceci est un aperçu pour un autre jour. Les lettres ne peuvent être écrites que pour aujourd’hui.
reminders-language = Langue
reminders-awaited = Réponses attendues
reminders-reader = Point de contact
reminders-why = Motif
reminders-unreachable = États impossibles à joindre
reminders-unreachable-text = Leurs réponses sont attendues, et personne n’est désigné comme point de contact.
reminders-skipped = Sans lettre
reminders-skipped-count =
    { $count ->
        [one] { $count } point de contact dont la réponse est attendue
       *[other] { $count } points de contact dont les réponses sont attendues
    }
reminders-no-step-come = Aucune étape du calendrier n’est arrivée
reminders-written-on = Lettre écrite le { $date }
reminders-written =
    { $count ->
        [one] { $count } lettre a été écrite.
       *[other] { $count } lettres ont été écrites.
    }
reminders-see-letters = Voir les lettres
step-before =
    { $count ->
        [0] Le jour de la date limite
        [one] { $count } jour avant la date limite
       *[other] { $count } jours avant la date limite
    }
step-after =
    { $count ->
        [one] { $count } jour après la date limite
       *[other] { $count } jours après la date limite
    }

## Letters

letters-title = Lettres
letters-text = Toutes les lettres que le service a écrites, la plus récente d’abord, et ce qu’elles sont devenues.
letters-empty = Aucune lettre n’a encore été écrite. Les rappels, les accusés de réception et les liens de connexion figureront ici.
letters-reminders = Voir à qui les prochains rappels sont destinés
letters-back = Toutes les lettres
letters-head-letter = Lettre
letters-head-written = Écrite le
letters-head-state = État
letters-head-to = Destinataire
letters-head-delivery = Acheminement
letters-head-attempts = Tentatives
letters-from = Expéditeur
letters-sent-at = Envoyée le
letters-reminder = Rappel
letters-reminder-of = Rappel : { $step }
letters-sign-in = Lien de connexion
letters-receipt = Accusé de réception d’une réponse
letters-waiting = En attente d’envoi
letters-sent = Envoyée
letters-dropped = Devenue sans objet
letters-failed = Envoi abandonné
letters-download = Télécharger la lettre
letters-link-hidden = Le lien qui permet au destinataire de se connecter est omis ici.
letters-not-here = Le texte de cette lettre n’est pas conservé ici : elle n’a pas été envoyée, ou elle est partie par un serveur de messagerie.

## The report

report-download = Télécharger le rapport sous forme de fichier
