### Words of the site: what stands around every page, signing in, errors, the focal point's pages.

## Around every page

conference-name = Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée
conference-session-2 = Deuxième session, Vienne, 10-21 octobre 2005
service-name = Questionnaires sur l’application
skip-to-content = Aller au contenu
languages-label = Langues
trail-label = Vous êtes ici
help-link = Aide
sign-out = Se déconnecter
nav-label = Secrétariat
nav-ledger = Réponses
nav-reminders = Rappels
nav-letters = Lettres
nav-cycle = Dates
footer-text = Secrétariat de la Conférence des Parties
back-home = Retour à la page d’accueil
error-prefix = Erreur :
errors-title = Il y a un problème

## Start page

home-title = Questionnaires adressés aux États sur l’application de la Convention et des Protocoles s’y rapportant
home-lead = La Conférence des Parties demande aux États comment ils appliquent la Convention et les Protocoles s’y rapportant, quelles difficultés ils rencontrent et de quelle assistance ils ont besoin.
home-text = Les points de contact des États répondent ici, seuls ou avec des collègues, dans l’une quelconque des six langues officielles. Toute réponse est conservée dès qu’elle est enregistrée.
home-sign-in = Se connecter
home-public-title = Accessible à tous
home-status = État des ratifications
home-state-title = Questionnaires qui vous sont adressés
home-state-empty = Aucun questionnaire ne vous est adressé actuellement. Lorsque le secrétariat en ouvrira un, il figurera ici et vous recevrez une lettre.
home-state-due = réponse attendue le { $date } au plus tard

## Signing in

sign-in-ask-title = Obtenir un lien de connexion
sign-in-ask-text = Il n’y a pas de mot de passe. Indiquez votre adresse électronique : vous recevrez une lettre contenant un lien qui vous permettra de vous connecter.
sign-in-email = Adresse électronique
sign-in-email-wrong = Indiquez une adresse électronique comprenant un nom, le signe @ et un domaine, par exemple nom@ministere.example
sign-in-ask-button = Envoyer le lien
sign-in-asked-title = Consultez votre messagerie
sign-in-asked-text = Si cette adresse est celle d’un point de contact ou d’un fonctionnaire du secrétariat, une lettre y a été envoyée :
sign-in-asked-next = Le lien qu’elle contient est valable une seule fois, pendant 24 heures. Si rien n’est arrivé après quelques minutes, vérifiez le courrier indésirable ou écrivez au secrétariat.
sign-in-link-title = Se connecter
sign-in-link-text = Ce lien est destiné à la personne suivante : { $name }.
sign-in-button = Se connecter
sign-in-link-hint = Le lien est utilisé lorsque vous appuyez sur le bouton, et non lorsque vous ouvrez cette page.
sign-in-spent-title = Ce lien n’est plus valable
sign-in-spent-text = Un lien permet de se connecter une seule fois, dans les 24 heures. Rien de ce qui a été enregistré n’est perdu : demandez un nouveau lien et poursuivez votre travail.

## Help

help-title = Aide
help-saving-title = Ce que j’écris est-il conservé ?
help-saving-text = Oui. Chaque page est conservée dès que vous appuyez sur « Enregistrer et continuer ». Vous pouvez vous interrompre à tout moment, revenir au moyen d’un nouveau lien et poursuivre. Rien n’est transmis au secrétariat tant que vous n’avez pas envoyé l’ensemble de la réponse.
help-colleagues-title = Plusieurs personnes peuvent-elles répondre ?
help-colleagues-text = Oui. Si deux personnes répondent à la même question, aucun des deux textes n’est écrasé : la seconde à enregistrer voit les deux et choisit.
help-sending-title = Que se passe-t-il lorsque la réponse est envoyée ?
help-sending-text = Un exemplaire numéroté est figé. Vous recevez une référence et une empreinte, grâce à laquelle quiconque peut prouver ce qui a été envoyé, ainsi qu’une lettre où figurent l’une et l’autre.
help-link-lost-title = J’ai perdu le lien.
help-link-lost-text = Indiquez votre adresse électronique sur la page de connexion : vous en recevrez un autre.
help-write-to-title = À qui puis-je écrire ?
help-write-to-text = Répondez à n’importe quelle lettre du secrétariat : votre réponse parviendra au fonctionnaire responsable.

## Errors

error-not-found-title = Cette page n’existe pas
error-not-found-text = L’adresse est peut-être mal saisie, ou la page ne vous est pas destinée.
error-forbidden-title = Ce formulaire ne provient pas de ce site
error-forbidden-text = La demande ne provient pas d’une page de ce site encore ouverte. Rien n’a été modifié. Revenez en arrière, rechargez la page et recommencez.
error-bad-title = Cette demande est illisible
error-bad-text = Rien n’a été modifié. Revenez en arrière, rechargez la page et recommencez.
error-not-text-title = Ceci n’est pas du texte
error-not-text-text = L’envoi contient des octets qui ne sont pas du texte en UTF-8. Rien n’a été modifié. Revenez en arrière, saisissez ou collez de nouveau le texte et enregistrez.
error-unknown-item-title = Ce formulaire contient une question qui n’existe pas
error-unknown-item-text = L’envoi contient une réponse à une question qui ne figure pas sur cette page. Rien n’a été modifié. Rechargez la page et recommencez.
error-too-large-title = L’envoi est trop volumineux
error-too-large-text = Un fichier ne peut dépasser 20 mégaoctets, ni le texte d’une page 1 mégaoctet. Rien n’a été modifié. Revenez en arrière et réduisez l’envoi.
error-sign-in-title = Connectez-vous pour voir cette page
error-sign-in-text = Cette page est réservée aux points de contact et aux fonctionnaires du secrétariat qui se sont connectés. Si votre session a expiré, rien de ce qui a été enregistré n’est perdu.
error-not-open-title = Le questionnaire n’est pas encore ouvert
error-not-open-text = Vous recevrez une lettre le jour de son ouverture.
error-already-sent-title = La réponse a été envoyée
error-already-sent-text = Elle ne peut plus être modifiée. Si une correction est nécessaire, écrivez au secrétariat, qui peut vous la renvoyer.
error-declined-title = L’État a décliné l’invitation à répondre
error-declined-text = Le questionnaire peut être repris depuis la liste de ses sections.
error-not-sent-title = La réponse n’a pas été envoyée
error-not-sent-text = Seule une réponse qui a été envoyée peut être renvoyée pour correction.
error-unavailable-title = Le service est surchargé
error-unavailable-text = Rien de ce qui a été enregistré n’est perdu. Patientez une minute et rechargez la page.
error-internal-title = Une erreur s’est produite de notre côté
error-internal-text = Rien de ce qui a été enregistré n’est perdu. Réessayez ; si l’erreur se reproduit, écrivez au secrétariat en indiquant le numéro ci-après.
error-reference = Numéro :

## Task list

task-list-title = Votre réponse
task-list-back = Toutes les sections
task-list-about = Objet du questionnaire
task-list-due = Date limite
task-list-due-today = aujourd’hui
task-list-due-in =
    { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }
task-list-due-past =
    { $count ->
        [one] il y a { $count } jour ; une réponse tardive reste la bienvenue
       *[other] il y a { $count } jours ; une réponse tardive reste la bienvenue
    }
task-list-answered = Avancement
task-list-missing =
    { $count ->
        [one] { $count } réponse obligatoire manquante
       *[other] { $count } réponses obligatoires manquantes
    }
task-list-saved = Dernier enregistrement
task-list-sent = La réponse a été envoyée
task-list-sent-text = Elle a été envoyée le { $date }. Elle peut être lue ici ; elle ne peut plus être modifiée.
task-list-receipt = Voir l’accusé de réception
task-list-returned = Le secrétariat a renvoyé la réponse pour correction
task-list-returned-text = Elle a été renvoyée le { $date } avec la note ci-dessous. Tant que vous ne l’avez pas envoyée de nouveau, c’est le texte envoyé précédemment qui compte.
task-list-declined = L’État a décliné l’invitation à répondre
task-list-declined-text = Il l’a fait savoir le { $date }, pour le motif suivant :
task-list-take-up = Reprendre le questionnaire
task-list-check = Vérifier et envoyer la réponse
task-list-read = Lire l’ensemble de la réponse
task-list-decline = L’État ne répondra pas
task-answered = Réponses données : { $answered } sur { $asked }
task-not-started = Pas encore commencée
task-in-progress = En cours
task-completed = Terminée
task-problem = Il y a un problème
task-nothing-asked = Aucune question posée

## Question pages

question-asks = Ce que demande l’article
question-article = Article { $article }
question-articles = Articles { $articles }
question-save = Enregistrer et continuer
question-section = Voir toute la section
question-not-asked = Compte tenu des autres réponses, cette question ne s’applique pas. Ce qui figure ici est conservé et n’est pas compté.
question-closed = Cette réponse peut être lue ; elle ne peut plus être modifiée.
question-closed-error = La réponse a été envoyée, ou l’invitation déclinée, entre-temps. Ce que vous avez saisi figure ci-dessous et n’a pas été enregistré : copiez-le avant de quitter la page.
saved-at = Enregistré le { $time }
field-optional = (facultatif)
choice-or = ou
answer-do-not-know = Ne sait pas
answer-clear = Effacer cette réponse
remove = Supprimer
list-row = Ligne { $number }
list-add = Ajouter une ligne
file-kinds = PDF, Word, OpenDocument, texte brut, PNG ou JPEG, 20 mégaoctets au plus par fichier.
fault-option = Cette réponse ne fait pas partie des options : choisissez de nouveau.
fault-exclusive = « Aucun » ou « Ne sait pas » ne va avec aucune autre réponse : décochez l’une ou l’autre.
fault-only-one = Une seule réponse est possible ici.
fault-date = Indiquez la date avec l’année, de manière que le jour et le mois ne puissent être confondus, par exemple 2005-03-15, 15.3.2005 ou 2005.
fault-number = Indiquez un nombre entier, en chiffres.
fault-address = Indiquez l’adresse complète, en commençant par https:// ou http://
fault-too-long =
    { $count ->
        [one] Ce texte dépasse de { $count } caractère la longueur prévue. Il est conservé.
       *[other] Ce texte dépasse de { $count } caractères la longueur prévue. Il est conservé.
    }
fault-file = Ce fichier ne peut être lu : choisissez-le de nouveau.
fault-file-type = « { $name } » n’est ni un fichier PDF, Word, OpenDocument ou texte brut, ni une image PNG ou JPEG. Il n’a pas été conservé ; tout le reste de la page l’a été.
missing-answer = Une réponse est obligatoire.
conflict-error = Une autre réponse a été saisie entre-temps par { $name }. Les deux textes figurent ci-dessous.
conflict-yours = Votre réponse
conflict-not-saved = pas encore enregistrée
conflict-theirs = Réponse saisie par { $name }
conflict-hint = Votre réponse figure dans le formulaire ci-dessous. Modifiez-la à votre gré ; si vous l’enregistrez maintenant, elle prend la place de l’autre, qui reste dans l’historique.
conflict-secretariat = le secrétariat
kept-title = Votre texte est conservé sur cette page
kept-text = Votre session a expiré ; la page n’a donc pas pu être enregistrée. Ce que vous avez saisi se trouve sur cette page : ne la fermez pas. Demandez un nouveau lien et connectez-vous dans un autre onglet.
kept-then = Revenez ensuite à cet onglet et enregistrez.
kept-confirm = La page avait été ouverte avant votre dernière connexion. Confirmez que vous voulez enregistrer ce que vous avez saisi.
kept-files = Les fichiers ne peuvent être conservés ainsi : choisissez-les de nouveau après l’enregistrement.
kept-save = Enregistrer ce que j’ai saisi
kept-see = Voir ce que j’ai saisi

## Check pages

section-question = Avez-vous terminé cette section ?
section-hint = Tout est conservé dans les deux cas.
section-yes = Oui, elle est terminée
section-no = Non, j’y reviendrai plus tard
section-continue = Continuer
check-title = Vérifier la réponse
check-back = Retour à l’ensemble de la réponse
check-not-provided = Non fournie
check-missing = Pas encore fournie ; obligatoire
check-change = Modifier
check-incomplete =
    { $count ->
        [one] { $count } réponse reste à donner ou à corriger avant que l’ensemble puisse être envoyé.
       *[other] { $count } réponses restent à donner ou à corriger avant que l’ensemble puisse être envoyé.
    }
check-see-missing = Voir le détail
check-send = Passer à l’envoi

## Sending

send-title = Envoyer la réponse
send-blocked =
    { $count ->
        [one] Avant l’envoi, il faut répondre à la question suivante :
       *[other] Avant l’envoi, il faut répondre aux { $count } questions suivantes :
    }
send-text = La réponse est figée en l’état et envoyée au secrétariat. Vous recevez une référence et une empreinte, qui en font foi. Elle ne peut ensuite être modifiée que si le secrétariat la renvoie.
send-name = Nom complet de la personne qui certifie la réponse
send-name-missing = Indiquez le nom de la personne qui certifie la réponse
send-function = Fonction
send-function-missing = Indiquez la fonction de la personne qui certifie la réponse
send-certificate = Je certifie que la présente réponse est celle de l’État ou de l’organisation ci-après et que j’ai qualité pour l’envoyer : { $state }.
send-certificate-missing = Cochez la case de certification
send-button = Envoyer la réponse ({ $state })
sent-title = Accusé de réception
sent-heading = { $state } : la réponse a été envoyée
sent-reference = Référence
sent-at = Date d’envoi
sent-in-time = Dans le délai imparti
sent-digest = Empreinte (SHA-256)
sent-certifier = Certifiée par
sent-download = Télécharger ce qui a été envoyé
sent-download-hint = Tableau au format CSV. L’empreinte ci-dessus est exactement celle de ce fichier : quiconque le détient peut la calculer et la comparer.
sent-next-title = La suite
sent-next-text = L’accusé de réception vous est envoyé par lettre. Le secrétariat lit la réponse et peut demander des éclaircissements ; les réponses de tous les États sont reprises dans le rapport analytique à l’intention de la Conférence.
sent-earlier = Envois précédents
sent-number = Exemplaire n° { $number }

## Declining

decline-title = Indiquer qu’il n’y aura pas de réponse
decline-text = Le secrétariat n’enverra plus de rappels. Ce qui a été écrit est conservé, et le questionnaire peut être repris à tout moment.
decline-reason = Motif
decline-missing = Indiquez un motif
decline-button = Consigner que l’État ne répondra pas
