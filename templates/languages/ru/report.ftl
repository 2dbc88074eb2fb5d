### The analytical report: what States replied to a questionnaire, in sentences made by rules.
###
### $status is party, signatory or neither; $base is replied (all that replied) or asked (those to whom the question was put).
### Figures that lead to what they rest on come as words, beside the number that chooses the plural.

## Masthead

report-title =
    { $instrument ->
        [convention] Осуществление Конвенции Организации Объединенных Наций против транснациональной организованной преступности: информация, полученная от государств
        [trafficking] Осуществление Протокола о предупреждении и пресечении торговли людьми, особенно женщинами и детьми, и наказании за нее, дополняющего Конвенцию Организации Объединенных Наций против транснациональной организованной преступности: информация, полученная от государств
        [migrants] Осуществление Протокола против незаконного ввоза мигрантов по суше, морю и воздуху, дополняющего Конвенцию Организации Объединенных Наций против транснациональной организованной преступности: информация, полученная от государств
       *[firearms] Осуществление Протокола против незаконного изготовления и оборота огнестрельного оружия, его составных частей и компонентов, а также боеприпасов к нему, дополняющего Конвенцию Организации Объединенных Наций против транснациональной организованной преступности: информация, полученная от государств
    }
report-subtitle = Аналитический доклад Секретариата
report-session =
    { $number ->
        [1] Первая сессия
        [2] Вторая сессия
        [3] Третья сессия
        [4] Четвертая сессия
       *[other] Сессия { $number }
    }
report-session-days = Вена, { $first }–{ $last } { $month } { $year } года

# Lines of the masthead. Arabic, Chinese and Russian documents have them in English.
report-distribution = Distr.: General
report-language = Russian
report-original = Original: English

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
report-introduction = Введение
report-analysis = Анализ законодательства и мер, о которых сообщили государства
report-needs = Трудности, о которых сообщили государства, и необходимая техническая помощь
report-difficulties = Встретившиеся трудности
report-assistance = Необходимая техническая помощь
report-other = Прочая информация
report-conclusions = Выводы
report-annex-replies = Приложение I. Полученные ответы
report-annex-awaited = Приложение II. Участники, от которых ответ не поступил

## Introduction

report-mandate =
    { $instrument ->
        [convention] В соответствии со статьей 32 Конвенции Организации Объединенных Наций против транснациональной организованной преступности Конференция Участников содействует осуществлению Конвенции и проводит обзор ее осуществления. С этой целью она получает сведения о мерах, принимаемых государствами-участниками, и о трудностях, с которыми они сталкиваются, а каждое государство-участник представляет ей информацию о своих программах, планах и практике, а также о законодательных и административных мерах.
       *[other] В соответствии со статьей 32 Конвенции Организации Объединенных Наций против транснациональной организованной преступности, которая применяется к Протоколу с соответствующими изменениями, Конференция Участников содействует осуществлению Протокола и проводит обзор его осуществления. С этой целью она получает сведения о мерах, принимаемых государствами-участниками, и о трудностях, с которыми они сталкиваются, а каждое государство-участник представляет ей информацию о своих программах, планах и практике, а также о законодательных и административных мерах.
    }
report-adopted-by-decision =
    { $instrument ->
        [convention] Секретариат подготовил проект вопросника по Конвенции, который Конференция приняла с внесенными в него поправками, и настоящим докладывает об ответах (решение { $decision } Конференции).
       *[other] Секретариат подготовил проект вопросника по Протоколу, который Конференция приняла с внесенными в него поправками, и настоящим докладывает об ответах (решение { $decision } Конференции).
    }
report-adopted =
    { $instrument ->
        [convention] Секретариат подготовил проект вопросника по Конвенции, который Конференция приняла, и настоящим докладывает об ответах.
       *[other] Секретариат подготовил проект вопросника по Протоколу, который Конференция приняла, и настоящим докладывает об ответах.
    }
report-drafted =
    { $instrument ->
        [convention] Секретариат подготовил вопросник по Конвенции и настоящим докладывает об ответах.
       *[other] Секретариат подготовил вопросник по Протоколу и настоящим докладывает об ответах.
    }
report-method =
    { $instrument ->
        [convention] Вопросник был направлен { $opens } государствам — участникам Конвенции и подписавшим ее государствам с просьбой ответить не позднее { $due }. В настоящем докладе учтены ответы, полученные по { $date } включительно. Если государство отвечало несколько раз, учитывается его последний ответ на эту дату. Более поздние ответы будут отражены в пересмотренном докладе.
       *[other] Вопросник был направлен { $opens } государствам — участникам Протокола и подписавшим его государствам с просьбой ответить не позднее { $due }. В настоящем докладе учтены ответы, полученные по { $date } включительно. Если государство отвечало несколько раз, учитывается его последний ответ на эту дату. Более поздние ответы будут отражены в пересмотренном докладе.
    }
report-replies =
    { $count ->
        [one] По состоянию на { $date } Секретариат получил { $figure } ответ: { $clauses }.
        [few] По состоянию на { $date } Секретариат получил { $figure } ответа: { $clauses }.
        [many] По состоянию на { $date } Секретариат получил { $figure } ответов: { $clauses }.
       *[other] По состоянию на { $date } Секретариат получил { $figure } ответа: { $clauses }.
    }
report-replies-parties-percent =
    { $count ->
        [one] от { $replied } из { $parties } участника ({ $percent })
        [few] от { $replied } из { $parties } участников ({ $percent })
        [many] от { $replied } из { $parties } участников ({ $percent })
       *[other] от { $replied } из { $parties } участников ({ $percent })
    }
report-replies-parties =
    { $count ->
        [one] от { $replied } из { $parties } участника
        [few] от { $replied } из { $parties } участников
        [many] от { $replied } из { $parties } участников
       *[other] от { $replied } из { $parties } участников
    }
report-replies-signatories =
    { $count ->
        [one] от { $figure } из подписавших государств
        [few] от { $figure } из подписавших государств
        [many] от { $figure } из подписавших государств
       *[other] от { $figure } из подписавших государств
    }
report-replies-others =
    { $count ->
        [one] от { $figure } государства, не являющегося ни участником, ни подписавшей стороной
        [few] от { $figure } государств, не являющихся ни участниками, ни подписавшими сторонами
        [many] от { $figure } государств, не являющихся ни участниками, ни подписавшими сторонами
       *[other] от { $figure } государств, не являющихся ни участниками, ни подписавшими сторонами
    }
report-caveat = Настоящий доклад основан только на том, что государства сообщили в своих ответах; Секретариат не проверял эти сведения и не выносит суждений ни об одном государстве. Вопрос, оставленный без ответа, не означает «нет». Об участниках, которые не ответили, никаких предположений не делается.
report-reading = Цифры по участникам, по подписавшим государствам и по прочим государствам приводятся раздельно. Государства перечислены в алфавитном порядке; участники указаны без знака, { $signatory } обозначает подписавшее государство, { $neither } — государство, не являющееся ни участником, ни подписавшей стороной. Слово «государство» охватывает и региональные организации экономической интеграции. Проценты приводятся начиная с десяти ответов.

## Groups of States

report-group =
    { $status ->
        [party] Участники
        [signatory] Подписавшие государства
       *[neither] Не участники и не подписавшие стороны
    }
report-all-states = Все государства

# Stands in the sentences below as $who.
report-who =
    { $status ->
        [party] { $base ->
            [asked] опрошенных государств-участников
           *[replied] ответивших государств-участников
        }
        [signatory] { $base ->
            [asked] опрошенных подписавших государств
           *[replied] ответивших подписавших государств
        }
       *[neither] { $base ->
            [asked] прочих опрошенных государств
           *[replied] прочих ответивших государств
        }
    }
report-mark-signatory = *
report-mark-neither = **

## Questions and answers

report-question = Вопрос { $id }: { $question }
report-question-article = Вопрос { $id } ({ $articles }): { $question }
report-question-name = { $id } ({ $articles })
report-articles =
    { $count ->
        [one] статья { $articles }
        [few] статьи { $articles }
        [many] статьи { $articles }
       *[other] статьи { $articles }
    }
report-article-of-convention = { $article } Конвенции
report-quoted = «{ $text }»

# The largest group, in words; $detail is report-detail. $rest is the figure of $others, the States outside the group.
report-answered =
    { $share ->
        [none] Из { $who } ответ { $answer } не дало ни одно ({ $detail }).
        [only-one] Из { $who } ответ { $answer } дало одно ({ $detail }).
        [a-few] Из { $who } ответ { $answer } дали немногие ({ $detail }).
        [some] Из { $who } ответ { $answer } дали некоторые ({ $detail }).
        [half] Из { $who } ответ { $answer } дала половина ({ $detail }).
        [most] Из { $who } ответ { $answer } дало большинство ({ $detail }).
        [all-but-one] Из { $who } ответ { $answer } дали все, кроме одного ({ $detail }).
        [all-but] { $others ->
            [one] Из { $who } ответ { $answer } дали все, кроме { $rest } ({ $detail }).
            [few] Из { $who } ответ { $answer } дали все, кроме { $rest } ({ $detail }).
            [many] Из { $who } ответ { $answer } дали все, кроме { $rest } ({ $detail }).
           *[other] Из { $who } ответ { $answer } дали все, кроме { $rest } ({ $detail }).
        }
       *[all] Из { $who } ответ { $answer } дали все ({ $detail }).
    }
report-detail = { $count } из { $total }
report-detail-percent = { $count } из { $total }, или { $percent }

# What the others answered; the clauses are those below, put together as a list.
report-rest =
    { $kind ->
        [none] В общей сложности { $clauses }.
        [several] Кроме того, { $clauses }.
       *[others] Из остальных { $clauses }.
    }
report-among = Из { $who } ({ $total }) { $clauses }.
report-clause-answer =
    { $count ->
        [one] ответ { $answer } дало { $figure }
        [few] ответ { $answer } дали { $figure }
        [many] ответ { $answer } дали { $figure }
       *[other] ответ { $answer } дали { $figure }
    }
report-clause-given =
    { $count ->
        [one] дало ответ { $figure }
        [few] дали ответ { $figure }
        [many] дали ответ { $figure }
       *[other] дали ответ { $figure }
    }
report-clause-unknown =
    { $count ->
        [one] не знает ответа { $figure }
        [few] не знают ответа { $figure }
        [many] не знают ответа { $figure }
       *[other] не знают ответа { $figure }
    }
report-clause-withheld =
    { $count ->
        [one] ответ { $figure } не разглашается
        [few] ответы { $figure } не разглашаются
        [many] ответы { $figure } не разглашаются
       *[other] ответы { $figure } не разглашаются
    }
report-clause-not-answered =
    { $count ->
        [one] не ответило { $figure }
        [few] не ответили { $figure }
        [many] не ответили { $figure }
       *[other] не ответили { $figure }
    }
report-clause-difficulty =
    { $count ->
        [one] о трудностях хотя бы по одной статье сообщило { $figure }
        [few] о трудностях хотя бы по одной статье сообщили { $figure }
        [many] о трудностях хотя бы по одной статье сообщили { $figure }
       *[other] о трудностях хотя бы по одной статье сообщили { $figure }
    }
report-clause-no-difficulty =
    { $count ->
        [one] об отсутствии трудностей сообщило { $figure }
        [few] об отсутствии трудностей сообщили { $figure }
        [many] об отсутствии трудностей сообщили { $figure }
       *[other] об отсутствии трудностей сообщили { $figure }
    }
report-clause-assistance =
    { $count ->
        [one] необходимую помощь хотя бы по одной статье указало { $figure }
        [few] необходимую помощь хотя бы по одной статье указали { $figure }
        [many] необходимую помощь хотя бы по одной статье указали { $figure }
       *[other] необходимую помощь хотя бы по одной статье указали { $figure }
    }
report-clause-no-assistance =
    { $count ->
        [one] об отсутствии такой потребности сообщило { $figure }
        [few] об отсутствии такой потребности сообщили { $figure }
        [many] об отсутствии такой потребности сообщили { $figure }
       *[other] об отсутствии такой потребности сообщили { $figure }
    }
report-matrix-answered =
    { $count ->
        [one] хотя бы один ответ отметило { $figure }
        [few] хотя бы один ответ отметили { $figure }
        [many] хотя бы один ответ отметили { $figure }
       *[other] хотя бы один ответ отметили { $figure }
    }
report-matrix-none =
    { $count ->
        [one] ни одного ответа не отметило { $figure }
        [few] ни одного ответа не отметили { $figure }
        [many] ни одного ответа не отметили { $figure }
       *[other] ни одного ответа не отметили { $figure }
    }

# The only State of its group that was asked.
report-single =
    { $status ->
        [party] { $base ->
            [asked] Единственное опрошенное государство-участник: { $answer }.
           *[replied] Единственное ответившее государство-участник: { $answer }.
        }
        [signatory] { $base ->
            [asked] Единственное опрошенное подписавшее государство: { $answer }.
           *[replied] Единственное ответившее подписавшее государство: { $answer }.
        }
       *[neither] { $base ->
            [asked] Единственное из прочих опрошенных государств: { $answer }.
           *[replied] Единственное из прочих ответивших государств: { $answer }.
        }
    }
report-put = Вопрос задавался только тем государствам, к которым он относился с учетом их предыдущих ответов: { $clauses }.
report-put-nobody = Ни одному государству с учетом его предыдущих ответов этот вопрос не задавался.
report-put-group =
    { $status ->
        [party] государства-участники — { $figure } из { $total } ответивших
        [signatory] подписавшие государства — { $figure } из { $total } ответивших
       *[neither] прочие государства — { $figure } из { $total } ответивших
    }

# The minority by name.
report-named = Ответ { $answer } дали: { $names }.
report-named-note = Государства, давшие ответ { $answer }, названы в примечании.
report-note = { $names }.

## What stands behind an answer

report-reasons =
    { $count ->
        [one] Причины указало { $figure } государство (участники: { $parties }).
        [few] Причины указали { $figure } государства (участники: { $parties }).
        [many] Причины указали { $figure } государств (участники: { $parties }).
       *[other] Причины указали { $figure } государства (участники: { $parties }).
    }
report-particulars =
    { $count ->
        [one] Подробные сведения сообщило { $figure } государство (участники: { $parties }).
        [few] Подробные сведения сообщили { $figure } государства (участники: { $parties }).
        [many] Подробные сведения сообщили { $figure } государств (участники: { $parties }).
       *[other] Подробные сведения сообщили { $figure } государства (участники: { $parties }).
    }
report-cited =
    { $count ->
        [one] На законы или иные положения сослалось { $figure } государство (участники: { $parties }); { $entries ->
            [one] всего приведена { $total } ссылка.
            [few] всего приведены { $total } ссылки.
            [many] всего приведено { $total } ссылок.
           *[other] всего приведено { $total } ссылки.
        }
        [few] На законы или иные положения сослались { $figure } государства (участники: { $parties }); { $entries ->
            [one] всего приведена { $total } ссылка.
            [few] всего приведены { $total } ссылки.
            [many] всего приведено { $total } ссылок.
           *[other] всего приведено { $total } ссылки.
        }
        [many] На законы или иные положения сослались { $figure } государств (участники: { $parties }); { $entries ->
            [one] всего приведена { $total } ссылка.
            [few] всего приведены { $total } ссылки.
            [many] всего приведено { $total } ссылок.
           *[other] всего приведено { $total } ссылки.
        }
       *[other] На законы или иные положения сослались { $figure } государства (участники: { $parties }); { $entries ->
            [one] всего приведена { $total } ссылка.
            [few] всего приведены { $total } ссылки.
            [many] всего приведено { $total } ссылок.
           *[other] всего приведено { $total } ссылки.
        }
    }
report-entries =
    { $count ->
        [one] Сведения внесло { $figure } государство (участники: { $parties }); { $entries ->
            [one] всего { $total } запись.
            [few] всего { $total } записи.
            [many] всего { $total } записей.
           *[other] всего { $total } записи.
        }
        [few] Сведения внесли { $figure } государства (участники: { $parties }); { $entries ->
            [one] всего { $total } запись.
            [few] всего { $total } записи.
            [many] всего { $total } записей.
           *[other] всего { $total } записи.
        }
        [many] Сведения внесли { $figure } государств (участники: { $parties }); { $entries ->
            [one] всего { $total } запись.
            [few] всего { $total } записи.
            [many] всего { $total } записей.
           *[other] всего { $total } записи.
        }
       *[other] Сведения внесли { $figure } государства (участники: { $parties }); { $entries ->
            [one] всего { $total } запись.
            [few] всего { $total } записи.
            [many] всего { $total } записей.
           *[other] всего { $total } записи.
        }
    }
report-planned =
    { $count ->
        [one] О подготовке законов сообщило { $figure } государство (участники: { $parties }):
        [few] О подготовке законов сообщили { $figure } государства (участники: { $parties }):
        [many] О подготовке законов сообщили { $figure } государств (участники: { $parties }):
       *[other] О подготовке законов сообщили { $figure } государства (участники: { $parties }):
    }
report-plan = { $state }: { $plan }
report-plan-dated = { $state }: { $plan } (ожидается: { $date })
report-plan-date = { $state }: ожидается, { $date }

## Difficulties and needs

report-top-articles = Чаще всего участники называли следующие статьи: { $list }.
report-top-kinds = Чаще всего участники называли следующие категории: { $list }.
report-item-count = { $name } ({ $figure })

## Conclusions

report-conclusion-replies = Ответы получены { $clauses }.
report-conclusion-awaited =
    { $count ->
        [one] Конференция, возможно, пожелает предложить { $figure } не ответившему участнику сделать это, а Секретариату — соответственно пересмотреть настоящий доклад.
        [few] Конференция, возможно, пожелает предложить { $figure } не ответившим участникам сделать это, а Секретариату — соответственно пересмотреть настоящий доклад.
        [many] Конференция, возможно, пожелает предложить { $figure } не ответившим участникам сделать это, а Секретариату — соответственно пересмотреть настоящий доклад.
       *[other] Конференция, возможно, пожелает предложить { $figure } не ответившим участникам сделать это, а Секретариату — соответственно пересмотреть настоящий доклад.
    }
report-conclusion-measures = Вопросы о мерах, предусмотренных документом: { $total }; из них { $figure } таковы, что большинство ответивших на них участников сообщили о таких мерах.
report-conclusion-fewer = Менее половины ответивших участников сообщили о таких мерах в ответ на следующие вопросы: { $list }. Конференция, возможно, пожелает рассмотреть способы содействия дальнейшим мерам в этих областях.
report-conclusion-planned =
    { $count ->
        [one] Законы готовит { $figure } государство (участники: { $parties }). Конференция, возможно, пожелает предложить соответствующим государствам сообщить об их принятии.
        [few] Законы готовят { $figure } государства (участники: { $parties }). Конференция, возможно, пожелает предложить соответствующим государствам сообщить об их принятии.
        [many] Законы готовят { $figure } государств (участники: { $parties }). Конференция, возможно, пожелает предложить соответствующим государствам сообщить об их принятии.
       *[other] Законы готовят { $figure } государства (участники: { $parties }). Конференция, возможно, пожелает предложить соответствующим государствам сообщить об их принятии.
    }
report-conclusion-needs = Чаще всего участники называли следующие виды технической помощи: { $list }. Конференция, возможно, пожелает учесть эти потребности в своих решениях о технической помощи.

## Tables, charts and annexes

report-table = Таблица { $number }. { $title }
report-figure = Диаграмма { $number }. { $title }
report-table-replies = Ответы по региональным группам и статусу
report-table-question = Вопрос { $id }: ответы по региональным группам
report-figure-question = Вопрос { $id }: ответы
report-table-articles = Вопрос { $id }: ответы по статьям и категориям
report-table-kinds = Вопрос { $id }: участники по категориям и региональным группам
report-table-replied = Ответившие государства
report-table-awaited = Участники, от которых ответ не поступил
report-table-many = Можно было дать несколько ответов.
report-head-region = Региональная группа
report-head-parties = Участники
report-head-parties-replied = Ответившие участники
report-head-signatories-replied = Ответившие подписавшие государства
report-head-others-replied = Прочие ответившие
report-head-replies = Ответы
report-head-answer = Ответ
report-head-article = Статья
report-head-kind = Категория
report-head-state = Государство или организация
report-head-status = Статус
report-head-received = Дата ответа
report-head-language = Язык
report-head-names = Государства и организации
report-all-regions = Все регионы
report-given = Ответ дан
report-legend-other = Другой ответ
report-legend-none = Нет ответа, не знает или ответ не разглашается
report-legend-chosen = { $group }: этот ответ
report-legend-not-chosen = { $group }: другой ответ
report-none-awaited = Все участники ответили.

# The language of a reply.
report-language-name =
    { $language ->
        [ar] Арабский
        [en] Английский
        [es] Испанский
        [fr] Французский
        [ru] Русский
       *[zh] Китайский
    }

## What figures rest on

report-filter = { $group }: { $what }.
report-filter-replies = полученные ответы
report-filter-asked = ответы тех, кому был задан вопрос
report-filter-answers = все ответы
report-filter-given = данные ответы
report-filter-planned = ответы о готовящихся законах
report-filter-register = реестр договорных актов
report-filter-awaited = реестр договорных актов, кроме ответивших
