### The analytical report: what States replied to a questionnaire, in sentences made by rules.
###
### $status is party, signatory or neither; $base is replied (all that replied) or asked (those to whom the question was put).
### Figures that lead to what they rest on come as words, beside the number that chooses the plural.

## Masthead

report-title =
    { $instrument ->
        [convention] Application de la Convention des Nations Unies contre la criminalité transnationale organisée : informations reçues des États
        [trafficking] Application du Protocole additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants : informations reçues des États
        [migrants] Application du Protocole contre le trafic illicite de migrants par terre, air et mer, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée : informations reçues des États
       *[firearms] Application du Protocole contre la fabrication et le trafic illicites d’armes à feu, de leurs pièces, éléments et munitions, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée : informations reçues des États
    }
report-subtitle = Rapport analytique du Secrétariat
report-session =
    { $number ->
        [1] Première session
        [2] Deuxième session
        [3] Troisième session
        [4] Quatrième session
       *[other] Session { $number }
    }
report-session-days = Vienne, { $first }-{ $last } { $month } { $year }

# Lines of the masthead. Arabic, Chinese and Russian documents have them in English.
report-distribution = Distr. générale
report-language = Français
report-original = Original : anglais

## Headings

report-part =
    { $number ->
        [1] I. { $title }
        [2] II. { $title }
        [3] III. { $title }
       *[other] IV. { $title }
    }
report-section =
    { $number ->
        [1] A. { $title }
        [2] B. { $title }
        [3] C. { $title }
        [4] D. { $title }
        [5] E. { $title }
       *[other] F. { $title }
    }
report-introduction = Introduction
report-analysis = Analyse de la législation et des mesures signalées
report-needs = Difficultés signalées et assistance technique requise
report-difficulties = Difficultés rencontrées
report-assistance = Assistance technique requise
report-other = Autres informations
report-conclusions = Conclusions
report-annex-replies = Annexe I. Réponses reçues
report-annex-awaited = Annexe II. Parties dont aucune réponse n’a été reçue

## Introduction

report-mandate =
    { $instrument ->
        [convention] En application de l’article 32 de la Convention des Nations Unies contre la criminalité transnationale organisée, la Conférence des Parties promeut et examine l’application de la Convention. À cette fin, elle prend connaissance des mesures prises par les États parties et des difficultés qu’ils rencontrent, et chaque État partie lui communique des informations sur ses programmes, plans et pratiques ainsi que sur ses mesures législatives et administratives.
       *[other] En application de l’article 32 de la Convention des Nations Unies contre la criminalité transnationale organisée, qui s’applique mutatis mutandis au Protocole, la Conférence des Parties promeut et examine l’application du Protocole. À cette fin, elle prend connaissance des mesures prises par les États parties et des difficultés qu’ils rencontrent, et chaque État partie lui communique des informations sur ses programmes, plans et pratiques ainsi que sur ses mesures législatives et administratives.
    }
report-adopted-by-decision =
    { $instrument ->
        [convention] Le Secrétariat a établi un projet de questionnaire sur la Convention, que la Conférence a adopté tel que modifié, et rend compte ici des réponses (décision { $decision } de la Conférence).
       *[other] Le Secrétariat a établi un projet de questionnaire sur le Protocole, que la Conférence a adopté tel que modifié, et rend compte ici des réponses (décision { $decision } de la Conférence).
    }
report-adopted =
    { $instrument ->
        [convention] Le Secrétariat a établi un projet de questionnaire sur la Convention, que la Conférence a adopté, et rend compte ici des réponses.
       *[other] Le Secrétariat a établi un projet de questionnaire sur le Protocole, que la Conférence a adopté, et rend compte ici des réponses.
    }
report-drafted =
    { $instrument ->
        [convention] Le Secrétariat a établi un questionnaire sur la Convention et rend compte ici des réponses.
       *[other] Le Secrétariat a établi un questionnaire sur le Protocole et rend compte ici des réponses.
    }
report-method =
    { $instrument ->
        [convention] Le questionnaire a été adressé le { $opens } aux États parties à la Convention et aux États signataires, qui ont été priés de répondre au plus tard le { $due }. Le présent rapport tient compte des réponses reçues jusqu’au { $date } inclus. Lorsqu’un État a répondu plusieurs fois, c’est sa dernière réponse à cette date qui compte. Il sera tenu compte des réponses ultérieures dans un rapport révisé.
       *[other] Le questionnaire a été adressé le { $opens } aux États parties au Protocole et aux États signataires, qui ont été priés de répondre au plus tard le { $due }. Le présent rapport tient compte des réponses reçues jusqu’au { $date } inclus. Lorsqu’un État a répondu plusieurs fois, c’est sa dernière réponse à cette date qui compte. Il sera tenu compte des réponses ultérieures dans un rapport révisé.
    }
report-replies =
    { $count ->
        [one] Au { $date }, le Secrétariat avait reçu { $figure } réponse : { $clauses }.
       *[other] Au { $date }, le Secrétariat avait reçu { $figure } réponses : { $clauses }.
    }
report-replies-parties-percent =
    { $count ->
        [one] { $replied } sur { $parties } partie ({ $percent })
       *[other] { $replied } des { $parties } parties ({ $percent })
    }
report-replies-parties =
    { $count ->
        [one] { $replied } sur { $parties } partie
       *[other] { $replied } des { $parties } parties
    }
report-replies-signatories =
    { $count ->
        [one] { $figure } des signataires
       *[other] { $figure } des signataires
    }
report-replies-others =
    { $count ->
        [one] { $figure } État qui n’est ni partie ni signataire
       *[other] { $figure } États qui ne sont ni parties ni signataires
    }
report-caveat = Le présent rapport repose uniquement sur ce que les États ont dit dans leurs réponses ; le Secrétariat ne l’a pas vérifié et ne porte de jugement sur aucun État. Une question laissée sans réponse ne vaut pas « non ». Rien n’est présumé des parties qui n’ont pas répondu.
report-reading = Les chiffres sont donnés séparément pour les parties, pour les signataires et pour les autres États. Les États sont nommés dans l’ordre alphabétique ; les parties ne portent aucune marque, { $signatory } désigne un signataire, { $neither } un État qui n’est ni partie ni signataire. Le mot « État » s’entend aussi des organisations régionales d’intégration économique. Des pourcentages sont donnés à partir de dix réponses.

## Groups of States

report-group =
    { $status ->
        [party] Parties
        [signatory] Signataires
       *[neither] Ni parties ni signataires
    }
report-all-states = Tous les États

# Stands in the sentences below as $who.
report-who =
    { $status ->
        [party] { $base ->
            [asked] les États parties interrogés
           *[replied] les États parties ayant répondu
        }
        [signatory] { $base ->
            [asked] les États signataires interrogés
           *[replied] les États signataires ayant répondu
        }
       *[neither] { $base ->
            [asked] les autres États interrogés
           *[replied] les autres États ayant répondu
        }
    }
report-mark-signatory = *
report-mark-neither = **

## Questions and answers

report-question = Question { $id } : { $question }
report-question-article = Question { $id } ({ $articles }) : { $question }
report-question-name = { $id } ({ $articles })
report-articles =
    { $count ->
        [one] article { $articles }
       *[other] articles { $articles }
    }
report-article-of-convention = { $article } de la Convention
report-quoted = « { $text } »

# The largest group, in words; $detail is report-detail. $rest is the figure of $others, the States outside the group.
report-answered =
    { $share ->
        [none] Parmi { $who }, aucun ({ $detail }) n’a répondu { $answer }.
        [only-one] Parmi { $who }, un seul ({ $detail }) a répondu { $answer }.
        [a-few] Parmi { $who }, quelques-uns ({ $detail }) ont répondu { $answer }.
        [some] Parmi { $who }, certains ({ $detail }) ont répondu { $answer }.
        [half] Parmi { $who }, la moitié ({ $detail }) a répondu { $answer }.
        [most] Parmi { $who }, la plupart ({ $detail }) ont répondu { $answer }.
        [all-but-one] Parmi { $who }, tous sauf un ({ $detail }) ont répondu { $answer }.
        [all-but] { $others ->
            [one] Parmi { $who }, tous sauf { $rest } ({ $detail }) ont répondu { $answer }.
           *[other] Parmi { $who }, tous sauf { $rest } ({ $detail }) ont répondu { $answer }.
        }
       *[all] Parmi { $who }, tous ({ $detail }) ont répondu { $answer }.
    }
report-detail = { $count } sur { $total }
report-detail-percent = { $count } sur { $total }, soit { $percent }

# What the others answered; the clauses are those below, put together as a list.
report-rest =
    { $kind ->
        [none] Au total, { $clauses }.
        [several] En outre, { $clauses }.
       *[others] Parmi les autres, { $clauses }.
    }
report-among = Parmi { $who } ({ $total }), { $clauses }.
report-clause-answer =
    { $count ->
        [one] { $figure } a répondu { $answer }
       *[other] { $figure } ont répondu { $answer }
    }
report-clause-given =
    { $count ->
        [one] { $figure } a donné une réponse
       *[other] { $figure } ont donné une réponse
    }
report-clause-unknown =
    { $count ->
        [one] { $figure } ne sait pas
       *[other] { $figure } ne savent pas
    }
report-clause-withheld =
    { $count ->
        [one] { $figure } a donné une réponse qui n’est pas divulguée
       *[other] { $figure } ont donné des réponses qui ne sont pas divulguées
    }
report-clause-not-answered =
    { $count ->
        [one] { $figure } n’a pas répondu
       *[other] { $figure } n’ont pas répondu
    }
report-clause-difficulty =
    { $count ->
        [one] { $figure } a signalé des difficultés pour au moins un article
       *[other] { $figure } ont signalé des difficultés pour au moins un article
    }
report-clause-no-difficulty =
    { $count ->
        [one] { $figure } a indiqué n’en avoir rencontré aucune
       *[other] { $figure } ont indiqué n’en avoir rencontré aucune
    }
report-clause-assistance =
    { $count ->
        [one] { $figure } a indiqué l’assistance requise pour au moins un article
       *[other] { $figure } ont indiqué l’assistance requise pour au moins un article
    }
report-clause-no-assistance =
    { $count ->
        [one] { $figure } a indiqué n’en avoir pas besoin
       *[other] { $figure } ont indiqué n’en avoir pas besoin
    }
report-matrix-answered =
    { $count ->
        [one] { $figure } a coché au moins une réponse
       *[other] { $figure } ont coché au moins une réponse
    }
report-matrix-none =
    { $count ->
        [one] { $figure } n’en a coché aucune
       *[other] { $figure } n’en ont coché aucune
    }

# The only State of its group that was asked.
report-single =
    { $status ->
        [party] { $base ->
            [asked] Le seul État partie interrogé : { $answer }.
           *[replied] Le seul État partie ayant répondu : { $answer }.
        }
        [signatory] { $base ->
            [asked] Le seul État signataire interrogé : { $answer }.
           *[replied] Le seul État signataire ayant répondu : { $answer }.
        }
       *[neither] { $base ->
            [asked] Le seul autre État interrogé : { $answer }.
           *[replied] Le seul autre État ayant répondu : { $answer }.
        }
    }
report-put = La question n’a été posée qu’aux États dont les réponses précédentes l’appelaient : { $clauses }.
report-put-nobody = Aucune réponse précédente n’appelait cette question.
report-put-group =
    { $status ->
        [party] { $figure } des { $total } États parties ayant répondu
        [signatory] { $figure } des { $total } États signataires ayant répondu
       *[neither] { $figure } des { $total } autres États ayant répondu
    }

# The minority by name.
report-named = Ont répondu { $answer } : { $names }.
report-named-note = Les États qui ont répondu { $answer } sont nommés dans une note.
report-note = { $names }.

## What stands behind an answer

report-reasons =
    { $count ->
        [one] { $figure } État a donné ses raisons (parties : { $parties }).
       *[other] { $figure } États ont donné leurs raisons (parties : { $parties }).
    }
report-particulars =
    { $count ->
        [one] { $figure } État a donné des précisions (parties : { $parties }).
       *[other] { $figure } États ont donné des précisions (parties : { $parties }).
    }
report-cited =
    { $count ->
        [one] { $entries ->
            [one] { $figure } État a cité { $total } loi ou autre disposition (parties : { $parties }).
           *[other] { $figure } État a cité { $total } lois ou autres dispositions (parties : { $parties }).
        }
       *[other] { $entries ->
            [one] { $figure } États ont cité { $total } loi ou autre disposition (parties : { $parties }).
           *[other] { $figure } États ont cité { $total } lois ou autres dispositions (parties : { $parties }).
        }
    }
report-entries =
    { $count ->
        [one] { $entries ->
            [one] { $figure } État a fourni { $total } entrée (parties : { $parties }).
           *[other] { $figure } État a fourni { $total } entrées (parties : { $parties }).
        }
       *[other] { $entries ->
            [one] { $figure } États ont fourni { $total } entrée (parties : { $parties }).
           *[other] { $figure } États ont fourni { $total } entrées en tout (parties : { $parties }).
        }
    }
report-planned =
    { $count ->
        [one] { $figure } État a signalé une loi en préparation (parties : { $parties }) :
       *[other] { $figure } États ont signalé des lois en préparation (parties : { $parties }) :
    }
report-plan = { $state } : { $plan }
report-plan-dated = { $state } : { $plan } (prévu : { $date })
report-plan-date = { $state } : prévu, { $date }

## Difficulties and needs

report-top-articles = Les articles que les parties ont cités le plus souvent sont les suivants : { $list }.
report-top-kinds = Les catégories que les parties ont citées le plus souvent sont les suivantes : { $list }.
report-item-count = { $name } ({ $figure })

## Conclusions

report-conclusion-replies = Des réponses ont été reçues de la part de : { $clauses }.
report-conclusion-awaited =
    { $count ->
        [one] La Conférence souhaitera peut-être inviter la partie qui n’a pas répondu ({ $figure }) à le faire, et le Secrétariat à réviser le présent rapport en conséquence.
       *[other] La Conférence souhaitera peut-être inviter les { $figure } parties qui n’ont pas répondu à le faire, et le Secrétariat à réviser le présent rapport en conséquence.
    }
report-conclusion-measures = Sur les { $total } questions relatives aux mesures que l’instrument demande, il y en a { $figure } pour lesquelles la plupart des parties ayant répondu ont signalé de telles mesures.
report-conclusion-fewer = Moins de la moitié des parties ayant répondu l’ont fait pour les questions suivantes : { $list }. La Conférence souhaitera peut-être examiner comment encourager de nouvelles mesures dans ces domaines.
report-conclusion-planned =
    { $count ->
        [one] { $figure } État a des lois en préparation (parties : { $parties }). La Conférence souhaitera peut-être l’inviter à rendre compte de leur adoption.
       *[other] { $figure } États ont des lois en préparation (parties : { $parties }). La Conférence souhaitera peut-être les inviter à rendre compte de leur adoption.
    }
report-conclusion-needs = L’assistance technique que les parties ont citée le plus souvent est la suivante : { $list }. La Conférence souhaitera peut-être tenir compte de ces besoins dans ses décisions sur l’assistance technique.

## Tables, charts and annexes

report-table = Tableau { $number }. { $title }
report-figure = Figure { $number }. { $title }
report-table-replies = Réponses, par groupe régional et statut
report-table-question = Question { $id } : réponses, par groupe régional
report-figure-question = Question { $id } : réponses
report-table-articles = Question { $id } : réponses, par article et catégorie
report-table-kinds = Question { $id } : parties, par catégorie et groupe régional
report-table-replied = États ayant répondu
report-table-awaited = Parties dont aucune réponse n’a été reçue
report-table-many = Plusieurs réponses étaient possibles.
report-head-region = Groupe régional
report-head-parties = Parties
report-head-parties-replied = Parties ayant répondu
report-head-signatories-replied = Signataires ayant répondu
report-head-others-replied = Autres États ayant répondu
report-head-replies = Réponses
report-head-answer = Réponse
report-head-article = Article
report-head-kind = Catégorie
report-head-state = État ou organisation
report-head-status = Statut
report-head-received = Date de la réponse
report-head-language = Langue
report-head-names = États et organisations
report-all-regions = Toutes les régions
report-given = Réponse donnée
report-legend-other = Une autre réponse
report-legend-none = Sans réponse, ne sait pas ou réponse non divulguée
report-legend-chosen = { $group } : cette réponse
report-legend-not-chosen = { $group } : une autre réponse
report-none-awaited = Toutes les parties avaient répondu.

# The language of a reply.
report-language-name =
    { $language ->
        [ar] Arabe
        [en] Anglais
        [es] Espagnol
        [fr] Français
        [ru] Russe
       *[zh] Chinois
    }

## What figures rest on

report-filter = { $group } : { $what }.
report-filter-replies = réponses reçues
report-filter-asked = réponses de ceux à qui la question a été posée
report-filter-answers = toutes les réponses
report-filter-given = réponses données
report-filter-planned = réponses sur les lois en préparation
report-filter-register = registre des actes relatifs aux traités
report-filter-awaited = registre des actes relatifs aux traités, sans ceux qui avaient répondu
