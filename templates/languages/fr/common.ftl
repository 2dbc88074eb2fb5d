### Words that pages, letters and documents share: regional groups, instruments, status, stages, answers.

## The programme

product-name = Verbale

# Stands on every page whose answers are not those of States.
demonstration = Démonstration : réponses fictives

## Regional groups, as in the annexes of United Nations reports

region-africa = Afrique
region-latin-america-and-the-caribbean = Amérique latine et Caraïbes
region-asia-and-the-pacific = Asie et Pacifique
region-western-europe-and-others = Europe occidentale et autres
region-eastern-europe = Europe orientale

## Instruments: the full titles of the authentic texts, and the short names of United Nations reports

instrument-convention = Convention des Nations Unies contre la criminalité transnationale organisée
instrument-trafficking = Protocole additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants
instrument-migrants = Protocole contre le trafic illicite de migrants par terre, air et mer, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée
instrument-firearms = Protocole contre la fabrication et le trafic illicites d’armes à feu, de leurs pièces, éléments et munitions, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée
instrument-convention-short = Convention contre la criminalité organisée
instrument-trafficking-short = Protocole relatif à la traite des personnes
instrument-migrants-short = Protocole relatif aux migrants
instrument-firearms-short = Protocole relatif aux armes à feu

## What a State, or a regional organization, is to an instrument

status-party = Partie
status-signatory = Signataire
status-neither = Ni partie ni signataire

## What it does with the depositary

action-signature = Signature
action-ratification = Ratification
action-acceptance = Acceptation
action-approval = Approbation
action-accession = Adhésion
action-succession = Succession
action-withdrawal = Dénonciation

## Where a reply stands

stage-invited = Invitation envoyée
stage-opened = Ouverte
stage-in-progress = En cours
stage-filled-in = Remplie, non soumise
stage-submitted = Soumise
stage-returned = Renvoyée pour correction
stage-revised = Révisée
stage-declined = Invitation déclinée

## What stands in place of an answer. Four different things

answer-unknown = Ne sait pas

# An answer was given, and this reader may not see it.
answer-withheld = Réponse non divulguée

# The question was asked, and nothing stands there.
answer-not-answered = Sans réponse

# The other answers rule the question out.
answer-not-asked = Question non posée
