### Letters that the service writes: reminders, links to sign in, receipts. Read by officials; plain text and HTML say the same.

## Frame

# The sender's name, where the settings give none.
letter-from = Secrétariat de la Conférence des Parties
letter-salutation = Madame, Monsieur,
letter-signature = Le secrétariat de la Conférence des Parties

# A name or a date that the letter is about.
letter-fact = { $label } : { $value }

# Stands on the line above a link.
letter-link = { $label } :
letter-state = État ou organisation
letter-attention = À l’attention de
letter-due = Date limite
letter-questionnaire = Questionnaire sur l’application de l’instrument
letter-reference = Référence
letter-received = Reçue le
letter-digest = Empreinte (SHA-256)
letter-session = { $number ->
    [1] Première session
    [2] Deuxième session
    [3] Troisième session
    [4] Quatrième session
    [5] Cinquième session
    [6] Sixième session
    [7] Septième session
    [8] Huitième session
    [9] Neuvième session
    [10] Dixième session
    [11] Onzième session
    [12] Douzième session
   *[other] Session { $number }
}

## Sign-in, in every letter that has a link for its reader

letter-link-once = Le lien ci-dessus permet de vous connecter une seule fois, dans les 24 heures. Vous pouvez à tout moment en obtenir un autre en indiquant votre adresse électronique ici

## Reminder

letter-reminder-subject = { $session } : réponses attendues le { $date } au plus tard ({ $state })
letter-reminder-subject-overdue = { $session } : réponses attendues depuis le { $date } ({ $state })
letter-reminder-text = Le secrétariat de la Conférence des Parties a l’honneur de rappeler que les réponses aux questionnaires adressés par la Conférence sont attendues le { $date } au plus tard.
letter-reminder-text-overdue = Le secrétariat de la Conférence des Parties a l’honneur de rappeler que les réponses aux questionnaires adressés par la Conférence étaient attendues le { $date } au plus tard. Une réponse reste la bienvenue.
letter-reminder-cut-off = Les rapports présentés à la Conférence tiendront compte des réponses reçues le { $date } au plus tard.
letter-reminder-update = Les réponses reçues à présent figureront dans la prochaine mise à jour des rapports.
letter-reminder-open = Réponses attendues
letter-reminder-sent = Réponses reçues, avec nos remerciements
letter-reminder-invited = Questionnaire pas encore ouvert
letter-reminder-opened = Questionnaire ouvert, aucune réponse enregistrée
letter-reminder-in-progress = En cours
letter-reminder-saved = En cours, dernier enregistrement le { $date }
letter-reminder-filled-in = Questionnaire rempli, pas encore envoyé
letter-reminder-returned = Renvoyée pour correction le { $date }
letter-reminder-own-due = { $note } ; date limite : { $date }
letter-reminder-sent-on = Envoyée le { $date }
letter-reminder-kept = Les réponses enregistrées sont conservées et le questionnaire peut être repris à tout moment.
letter-reminder-button = Accéder au questionnaire
letter-reminder-disregard = Si la réponse a été envoyée entre-temps, veuillez ne pas tenir compte de la présente lettre.
letter-reminder-help = Pour toute question, ou si une autre personne est désormais point de contact, veuillez répondre à la présente lettre.

## Link to sign in, asked for by its reader

letter-sign-in-subject = Votre lien de connexion
letter-sign-in-text = Un lien de connexion aux questionnaires de la Conférence a été demandé pour cette adresse le { $moment }.
letter-sign-in-button = Se connecter
letter-sign-in-disregard = Si vous n’êtes pas à l’origine de cette demande, veuillez ne pas tenir compte de la présente lettre : sans le lien, personne ne peut se connecter.

## Receipt of a submission

letter-receipt-subject = Accusé de réception : réponse { $reference }
letter-receipt-text = Le secrétariat de la Conférence des Parties a l’honneur d’accuser réception, avec ses remerciements, de la réponse désignée ci-dessus.
letter-receipt-digest = L’empreinte identifie la réponse telle qu’elle a été envoyée : si un seul caractère en était modifié, l’empreinte serait différente.
letter-receipt-keep = Veuillez conserver la présente lettre comme preuve de l’envoi.
letter-receipt-link = La réponse peut être consultée ici
