### The analytical report: what States replied to a questionnaire, in sentences made by rules.
###
### $status is party, signatory or neither; $base is replied (all that replied) or asked (those to whom the question was put).
### Figures that lead to what they rest on come as words, beside the number that chooses the plural.

## Masthead

report-title =
    { $instrument ->
        [convention] Aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional: información recibida de los Estados
        [trafficking] Aplicación del Protocolo para prevenir, reprimir y sancionar la trata de personas, especialmente mujeres y niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional: información recibida de los Estados
        [migrants] Aplicación del Protocolo contra el tráfico ilícito de migrantes por tierra, mar y aire, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional: información recibida de los Estados
       *[firearms] Aplicación del Protocolo contra la fabricación y el tráfico ilícitos de armas de fuego, sus piezas y componentes y municiones, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional: información recibida de los Estados
    }
report-subtitle = Informe analítico de la Secretaría
report-session =
    { $number ->
        [1] Primer período de sesiones
        [2] Segundo período de sesiones
        [3] Tercer período de sesiones
        [4] Cuarto período de sesiones
       *[other] Período de sesiones { $number }
    }
report-session-days = Viena, { $first } a { $last } de { $month } de { $year }

# Lines of the masthead. Arabic, Chinese and Russian documents have them in English.
report-distribution = Distr. general
report-language = Español
report-original = Original: inglés

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
report-introduction = Introducción
report-analysis = Análisis de la legislación y las medidas comunicadas
report-needs = Dificultades comunicadas y asistencia técnica necesaria
report-difficulties = Dificultades encontradas
report-assistance = Asistencia técnica necesaria
report-other = Otra información
report-conclusions = Conclusiones
report-annex-replies = Anexo I. Respuestas recibidas
report-annex-awaited = Anexo II. Partes de las que no se había recibido respuesta

## Introduction

report-mandate =
    { $instrument ->
        [convention] Con arreglo al artículo 32 de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional, la Conferencia de las Partes promueve y examina la aplicación de la Convención. A tal fin se informa de las medidas adoptadas por los Estados Parte y de las dificultades con que tropiezan, y cada Estado Parte le facilita información sobre sus programas, planes y prácticas, así como sobre sus medidas legislativas y administrativas.
       *[other] Con arreglo al artículo 32 de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional, que se aplica mutatis mutandis al Protocolo, la Conferencia de las Partes promueve y examina la aplicación del Protocolo. A tal fin se informa de las medidas adoptadas por los Estados Parte y de las dificultades con que tropiezan, y cada Estado Parte le facilita información sobre sus programas, planes y prácticas, así como sobre sus medidas legislativas y administrativas.
    }
report-adopted-by-decision =
    { $instrument ->
        [convention] La Secretaría preparó un proyecto de cuestionario sobre la Convención, que la Conferencia aprobó en su forma enmendada, e informa ahora de las respuestas (decisión { $decision } de la Conferencia).
       *[other] La Secretaría preparó un proyecto de cuestionario sobre el Protocolo, que la Conferencia aprobó en su forma enmendada, e informa ahora de las respuestas (decisión { $decision } de la Conferencia).
    }
report-adopted =
    { $instrument ->
        [convention] La Secretaría preparó un proyecto de cuestionario sobre la Convención, que la Conferencia aprobó, e informa ahora de las respuestas.
       *[other] La Secretaría preparó un proyecto de cuestionario sobre el Protocolo, que la Conferencia aprobó, e informa ahora de las respuestas.
    }
report-drafted =
    { $instrument ->
        [convention] La Secretaría preparó un cuestionario sobre la Convención e informa ahora de las respuestas.
       *[other] La Secretaría preparó un cuestionario sobre el Protocolo e informa ahora de las respuestas.
    }
report-method =
    { $instrument ->
        [convention] El cuestionario se envió el { $opens } a los Estados Parte en la Convención y a los Estados signatarios, a los que se pidió que respondieran a más tardar el { $due }. En el presente informe se tienen en cuenta las respuestas recibidas hasta el { $date } inclusive. Cuando un Estado ha respondido más de una vez, cuenta su última respuesta hasta esa fecha. Las respuestas posteriores se recogerán en un informe revisado.
       *[other] El cuestionario se envió el { $opens } a los Estados Parte en el Protocolo y a los Estados signatarios, a los que se pidió que respondieran a más tardar el { $due }. En el presente informe se tienen en cuenta las respuestas recibidas hasta el { $date } inclusive. Cuando un Estado ha respondido más de una vez, cuenta su última respuesta hasta esa fecha. Las respuestas posteriores se recogerán en un informe revisado.
    }
report-replies =
    { $count ->
        [one] Al { $date }, la Secretaría había recibido { $figure } respuesta: { $clauses }.
       *[other] Al { $date }, la Secretaría había recibido { $figure } respuestas: { $clauses }.
    }
report-replies-parties-percent =
    { $count ->
        [one] { $replied } de { $parties } parte ({ $percent })
       *[other] { $replied } de las { $parties } partes ({ $percent })
    }
report-replies-parties =
    { $count ->
        [one] { $replied } de { $parties } parte
       *[other] { $replied } de las { $parties } partes
    }
report-replies-signatories =
    { $count ->
        [one] { $figure } de los signatarios
       *[other] { $figure } de los signatarios
    }
report-replies-others =
    { $count ->
        [one] { $figure } Estado que no es parte ni signatario
       *[other] { $figure } Estados que no son partes ni signatarios
    }
report-caveat = El presente informe se basa únicamente en lo que los Estados dijeron en sus respuestas; la Secretaría no lo ha verificado y no emite juicio sobre ningún Estado. Una pregunta dejada en blanco no equivale a un “no”. No se presume nada de las partes que no respondieron.
report-reading = Las cifras se dan por separado para las partes, para los signatarios y para los demás Estados. Los Estados se nombran por orden alfabético; las partes no llevan marca, { $signatory } indica un signatario y { $neither } un Estado que no es parte ni signatario. El término “Estado” incluye las organizaciones regionales de integración económica. Se dan porcentajes a partir de diez respuestas.

## Groups of States

report-group =
    { $status ->
        [party] Partes
        [signatory] Signatarios
       *[neither] Ni partes ni signatarios
    }
report-all-states = Todos los Estados

# Stands in the sentences below as $who.
report-who =
    { $status ->
        [party] { $base ->
            [asked] los Estados Parte a los que se formuló la pregunta
           *[replied] los Estados Parte que respondieron
        }
        [signatory] { $base ->
            [asked] los Estados signatarios a los que se formuló la pregunta
           *[replied] los Estados signatarios que respondieron
        }
       *[neither] { $base ->
            [asked] los demás Estados a los que se formuló la pregunta
           *[replied] los demás Estados que respondieron
        }
    }
report-mark-signatory = *
report-mark-neither = **

## Questions and answers

report-question = Pregunta { $id }: { $question }
report-question-article = Pregunta { $id } ({ $articles }): { $question }
report-question-name = { $id } ({ $articles })
report-articles =
    { $count ->
        [one] artículo { $articles }
       *[other] artículos { $articles }
    }
report-article-of-convention = { $article } de la Convención
report-quoted = “{ $text }”

# The largest group, in words; $detail is report-detail. $rest is the figure of $others, the States outside the group.
report-answered =
    { $share ->
        [none] Ninguno de { $who } ({ $detail }) contestó { $answer }.
        [only-one] Uno de { $who } ({ $detail }) contestó { $answer }.
        [a-few] Unos pocos de { $who } ({ $detail }) contestaron { $answer }.
        [some] Algunos de { $who } ({ $detail }) contestaron { $answer }.
        [half] La mitad de { $who } ({ $detail }) contestó { $answer }.
        [most] La mayoría de { $who } ({ $detail }) contestó { $answer }.
        [all-but-one] Todos { $who } menos uno ({ $detail }) contestaron { $answer }.
        [all-but] { $others ->
            [one] Todos { $who } menos { $rest } ({ $detail }) contestaron { $answer }.
           *[other] Todos { $who } menos { $rest } ({ $detail }) contestaron { $answer }.
        }
       *[all] Todos { $who } ({ $detail }) contestaron { $answer }.
    }
report-detail = { $count } de { $total }
report-detail-percent = { $count } de { $total }, es decir, el { $percent }

# What the others answered; the clauses are those below, put together as a list.
report-rest =
    { $kind ->
        [none] En total, { $clauses }.
        [several] Además, { $clauses }.
       *[others] De los demás, { $clauses }.
    }
report-among = De { $who } ({ $total }), { $clauses }.
report-clause-answer =
    { $count ->
        [one] { $figure } contestó { $answer }
       *[other] { $figure } contestaron { $answer }
    }
report-clause-given =
    { $count ->
        [one] { $figure } contestó a la pregunta
       *[other] { $figure } contestaron a la pregunta
    }
report-clause-unknown =
    { $count ->
        [one] { $figure } no sabe
       *[other] { $figure } no saben
    }
report-clause-withheld =
    { $count ->
        [one] { $figure } dio una respuesta reservada
       *[other] { $figure } dieron respuestas reservadas
    }
report-clause-not-answered =
    { $count ->
        [one] { $figure } no contestó
       *[other] { $figure } no contestaron
    }
report-clause-difficulty =
    { $count ->
        [one] { $figure } comunicó dificultades en relación con al menos un artículo
       *[other] { $figure } comunicaron dificultades en relación con al menos un artículo
    }
report-clause-no-difficulty =
    { $count ->
        [one] { $figure } indicó que no había tenido ninguna
       *[other] { $figure } indicaron que no habían tenido ninguna
    }
report-clause-assistance =
    { $count ->
        [one] { $figure } indicó la asistencia necesaria en relación con al menos un artículo
       *[other] { $figure } indicaron la asistencia necesaria en relación con al menos un artículo
    }
report-clause-no-assistance =
    { $count ->
        [one] { $figure } indicó que no necesitaba ninguna
       *[other] { $figure } indicaron que no necesitaban ninguna
    }
report-matrix-answered =
    { $count ->
        [one] { $figure } marcó al menos una respuesta
       *[other] { $figure } marcaron al menos una respuesta
    }
report-matrix-none =
    { $count ->
        [one] { $figure } no marcó ninguna
       *[other] { $figure } no marcaron ninguna
    }

# The only State of its group that was asked.
report-single =
    { $status ->
        [party] { $base ->
            [asked] El único Estado Parte al que se formuló la pregunta: { $answer }.
           *[replied] El único Estado Parte que respondió: { $answer }.
        }
        [signatory] { $base ->
            [asked] El único Estado signatario al que se formuló la pregunta: { $answer }.
           *[replied] El único Estado signatario que respondió: { $answer }.
        }
       *[neither] { $base ->
            [asked] El único de los demás Estados al que se formuló la pregunta: { $answer }.
           *[replied] El único de los demás Estados que respondió: { $answer }.
        }
    }
report-put = La pregunta se formuló únicamente a los Estados cuyas respuestas anteriores la requerían: { $clauses }.
report-put-nobody = Ninguna respuesta anterior requería esta pregunta.
report-put-group =
    { $status ->
        [party] { $figure } de los { $total } Estados Parte que respondieron
        [signatory] { $figure } de los { $total } Estados signatarios que respondieron
       *[neither] { $figure } de los { $total } demás Estados que respondieron
    }

# The minority by name.
report-named = Contestaron { $answer }: { $names }.
report-named-note = Los Estados que contestaron { $answer } se nombran en una nota.
report-note = { $names }.

## What stands behind an answer

report-reasons =
    { $count ->
        [one] { $figure } Estado expuso sus razones (partes: { $parties }).
       *[other] { $figure } Estados expusieron sus razones (partes: { $parties }).
    }
report-particulars =
    { $count ->
        [one] { $figure } Estado dio pormenores (partes: { $parties }).
       *[other] { $figure } Estados dieron pormenores (partes: { $parties }).
    }
report-cited =
    { $count ->
        [one] { $entries ->
            [one] { $figure } Estado citó { $total } ley u otra disposición (partes: { $parties }).
           *[other] { $figure } Estado citó { $total } leyes u otras disposiciones (partes: { $parties }).
        }
       *[other] { $entries ->
            [one] { $figure } Estados citaron { $total } ley u otra disposición (partes: { $parties }).
           *[other] { $figure } Estados citaron { $total } leyes u otras disposiciones (partes: { $parties }).
        }
    }
report-entries =
    { $count ->
        [one] { $entries ->
            [one] { $figure } Estado facilitó { $total } entrada (partes: { $parties }).
           *[other] { $figure } Estado facilitó { $total } entradas (partes: { $parties }).
        }
       *[other] { $entries ->
            [one] { $figure } Estados facilitaron { $total } entrada (partes: { $parties }).
           *[other] { $figure } Estados facilitaron { $total } entradas en total (partes: { $parties }).
        }
    }
report-planned =
    { $count ->
        [one] { $figure } Estado comunicó una ley en preparación (partes: { $parties }):
       *[other] { $figure } Estados comunicaron leyes en preparación (partes: { $parties }):
    }
report-plan = { $state }: { $plan }
report-plan-dated = { $state }: { $plan } (previsto: { $date })
report-plan-date = { $state }: previsto, { $date }

## Difficulties and needs

report-top-articles = Los artículos que las partes mencionaron con mayor frecuencia fueron los siguientes: { $list }.
report-top-kinds = Las categorías que las partes mencionaron con mayor frecuencia fueron las siguientes: { $list }.
report-item-count = { $name } ({ $figure })

## Conclusions

report-conclusion-replies = Se recibieron respuestas de { $clauses }.
report-conclusion-awaited =
    { $count ->
        [one] La Conferencia tal vez desee invitar a la parte que no ha respondido ({ $figure }) a que lo haga, y a la Secretaría a que revise el presente informe en consecuencia.
       *[other] La Conferencia tal vez desee invitar a las { $figure } partes que no han respondido a que lo hagan, y a la Secretaría a que revise el presente informe en consecuencia.
    }
report-conclusion-measures = De las { $total } preguntas sobre medidas previstas en el instrumento, hubo { $figure } en las que la mayoría de las partes que contestaron comunicó tales medidas.
report-conclusion-fewer = Menos de la mitad de las partes que contestaron lo hizo en las preguntas siguientes: { $list }. La Conferencia tal vez desee examinar la manera de alentar nuevas medidas en esos ámbitos.
report-conclusion-planned =
    { $count ->
        [one] { $figure } Estado tiene leyes en preparación (partes: { $parties }). La Conferencia tal vez desee invitarlo a que informe de su aprobación.
       *[other] { $figure } Estados tienen leyes en preparación (partes: { $parties }). La Conferencia tal vez desee invitarlos a que informen de su aprobación.
    }
report-conclusion-needs = La asistencia técnica que las partes mencionaron con mayor frecuencia fue la siguiente: { $list }. La Conferencia tal vez desee tener en cuenta esas necesidades en sus decisiones sobre la asistencia técnica.

## Tables, charts and annexes

report-table = Cuadro { $number }. { $title }
report-figure = Gráfico { $number }. { $title }
report-table-replies = Respuestas, por grupo regional y condición
report-table-question = Pregunta { $id }: respuestas, por grupo regional
report-figure-question = Pregunta { $id }: respuestas
report-table-articles = Pregunta { $id }: respuestas, por artículo y categoría
report-table-kinds = Pregunta { $id }: partes, por categoría y grupo regional
report-table-replied = Estados que respondieron
report-table-awaited = Partes de las que no se había recibido respuesta
report-table-many = Podía darse más de una respuesta.
report-head-region = Grupo regional
report-head-parties = Partes
report-head-parties-replied = Partes que respondieron
report-head-signatories-replied = Signatarios que respondieron
report-head-others-replied = Otros Estados que respondieron
report-head-replies = Respuestas
report-head-answer = Respuesta
report-head-article = Artículo
report-head-kind = Categoría
report-head-state = Estado u organización
report-head-status = Condición
report-head-received = Fecha de la respuesta
report-head-language = Idioma
report-head-names = Estados y organizaciones
report-all-regions = Todas las regiones
report-given = Contestada
report-legend-other = Otra respuesta
report-legend-none = Sin respuesta, no sabe o respuesta reservada
report-legend-chosen = { $group }: esta respuesta
report-legend-not-chosen = { $group }: otra respuesta
report-none-awaited = Todas las partes habían respondido.

# The language of a reply.
report-language-name =
    { $language ->
        [ar] Árabe
        [en] Inglés
        [es] Español
        [fr] Francés
        [ru] Ruso
       *[zh] Chino
    }

## What figures rest on

report-filter = { $group }: { $what }.
report-filter-replies = respuestas recibidas
report-filter-asked = respuestas de aquellos a los que se formuló la pregunta
report-filter-answers = todas las respuestas
report-filter-given = respuestas dadas
report-filter-planned = respuestas sobre leyes en preparación
report-filter-register = registro de los actos relativos a los tratados
report-filter-awaited = registro de los actos relativos a los tratados, sin los que habían respondido
