### Pages of the secretariat: the ledger, one reply, dates, reminders, letters; and the days that documents are asked for.

## Days that are typed

day-hint = Например, 2005-03-15 или 15.3.2005
day-wrong = Укажите день, месяц и год так, чтобы их нельзя было спутать, например 2005-03-15 или 15.3.2005
document-day = По состоянию на
document-csv = Скачать в виде таблицы (CSV)

## Ledger

ledger-title = Ответы: { $questionnaire }
ledger-due = Срок представления ответов: { $date }
ledger-status-as-at = Статус государств по состоянию на { $date }
ledger-rate = Доля ответивших
ledger-no-rate = Участников нет
ledger-rate-of =
    { $count ->
        [one] { $replied } из { $count } участника
        [few] { $replied } из { $count } участников
        [many] { $replied } из { $count } участников
       *[other] { $replied } из { $count } участника
    }
ledger-signatories = Ответившие подписавшие стороны
ledger-others = Другие ответившие
ledger-replies = Всего ответов
ledger-of-asked =
    { $count ->
        [one] из { $count } приглашения
        [few] из { $count } приглашений
        [many] из { $count } приглашений
       *[other] из { $count } приглашения
    }
ledger-documents = Данные и доклады
ledger-answers-file = Ответы на вопросы (CSV)
ledger-tabulation-file = Сводные подсчеты (CSV)
ledger-report = Доклад по состоянию на { $date }
ledger-filters = Отбор ответов
ledger-questionnaire = Вопросник
ledger-region = Региональная группа
ledger-all-regions = Все региональные группы
ledger-status = Статус
ledger-all-statuses = Любой статус
ledger-as-at = Статус по состоянию на
ledger-today = Сегодня, { $date }
ledger-cut-off = Дата закрытия, { $date }
ledger-other-day = { $date }
ledger-stage = Состояние
ledger-all-stages = Любое состояние
ledger-order = Порядок
ledger-by-region = По региональным группам
ledger-by-name = По названию
ledger-name = Название государства
ledger-show = Показать
ledger-stages = Ответы по состоянию
ledger-shown =
    { $count ->
        [one] В списке { $count } ответ
        [few] В списке { $count } ответа
        [many] В списке { $count } ответов
       *[other] В списке { $count } ответа
    }
ledger-all = Показать все ответы
ledger-nothing = Ни один ответ не отвечает всем этим условиям. Измените одно из них или откройте список всех ответов.
ledger-caption = Ответы по государствам
ledger-head-state = Государство
ledger-head-status = Статус
ledger-head-stage = Состояние
ledger-head-sent = Последняя отправка
ledger-head-against = Соблюдение срока
ledger-head-due = Срок
ledger-head-saved = Последнее сохранение
ledger-head-opened = Дата открытия
ledger-head-invited = Дата приглашения
ledger-on-time = В срок
ledger-days-late =
    { $count ->
        [one] Опоздание: { $count } день
        [few] Опоздание: { $count } дня
        [many] Опоздание: { $count } дней
       *[other] Опоздание: { $count } дня
    }
ledger-days-past =
    { $count ->
        [one] Срок истек { $count } день назад
        [few] Срок истек { $count } дня назад
        [many] Срок истек { $count } дней назад
       *[other] Срок истек { $count } дня назад
    }
ledger-back = Все ответы

## One State's reply

officer-reply-returned-on = Возвращен на доработку
officer-reply-declined-on = Приглашение отклонено
officer-reply-focal-points = Координаторы
officer-reply-no-focal-point = Координатор не назначен, поэтому написать письмо невозможно.
officer-reply-submissions = Что было отправлено
officer-reply-nothing-sent = Пока ничего не отправлено. То, что государство сохранило, до отправки принадлежит только ему и здесь не показывается.
officer-reply-channel = Способ представления
channel-web = На этом сайте
channel-document = В виде документа
channel-keyed-in = На бумаге, введен секретариатом
officer-reply-answers = Содержание ответа { $reference }
officer-reply-letters = Письма государству
officer-reply-return = Возвратить ответ на доработку
officer-reply-return-text = После этого координаторы могут изменить ответ и отправить его снова. До тех пор учитывается отправленный ранее.
officer-reply-note = Что необходимо исправить
officer-reply-note-hint = Координаторы увидят это примечание над перечнем разделов в том виде, в каком Вы его здесь напишете.
officer-reply-note-missing = Укажите, что необходимо исправить
officer-reply-note-long = Сократите примечание: не более 4 000 знаков
officer-reply-return-button = Возвратить ответ
officer-reply-returned = Ответ возвращен на доработку.

## Dates

cycle-title = Сроки
cycle-text = Государства отвечают с даты открытия до срока представления. Ответ, поступивший позже, всегда принимается.
cycle-opens = Дата открытия
cycle-opens-hint = Начиная с этого дня государства могут отвечать.
cycle-due = Срок представления ответов
cycle-due-hint = От этого дня отсчитываются напоминания.
cycle-cut-off = Дата закрытия
cycle-cut-off-hint = Ответ, поступивший позже, включается в следующее обновление докладов.
cycle-stands = Сейчас: { $date }.
cycle-save = Сохранить сроки
cycle-saved = Сроки сохранены.
cycle-day-missing = { $field }: укажите день
cycle-day-wrong = { $field }: укажите день, месяц и год так, чтобы их нельзя было спутать, например 2005-03-15 или 15.3.2005
cycle-due-too-early = Укажите срок представления позже даты открытия
cycle-cut-off-too-early = Укажите дату закрытия не раньше срока представления
cycle-puts = Вопросники
cycle-version = Версия
cycle-invited = Приглашено
cycle-replied = Получено ответов

## Reminders

reminders-title = Напоминания
reminders-text = Координаторам от государств, ответ которых не поступил, в дни, предусмотренные графиком, направляются письма. Сервис делает это самостоятельно; здесь Вы можете увидеть письма заранее и направить их сразу. Никому не пишут дважды на одном и том же этапе.
reminders-day = По состоянию на
reminders-step = Этап
reminders-no-step = Пока нет
reminders-as-at = по состоянию на { $date }
reminders-next = Следующий этап
reminders-letters = Предстоит написать писем
reminders-not-open = Цикл начинается { $date }. До этого письма никому не направляются.
reminders-nothing = На эту дату писать письма не требуется.
reminders-planned = Письма, которые предстоит написать
reminders-write =
    { $count ->
        [one] Написать { $count } письмо
        [few] Написать { $count } письма
        [many] Написать { $count } писем
       *[other] Написать { $count } письма
    }
reminders-only-today = Это предварительный просмотр на другой день. Письма можно написать только за сегодняшний день.
reminders-language = Язык
reminders-awaited = Ожидаемые ответы
reminders-reader = Координатор
reminders-why = Причина
reminders-unreachable = Государства, с которыми нет связи
reminders-unreachable-text = Их ответы ожидаются, а координатор не назначен.
reminders-skipped = Кому письмо не направляется
reminders-skipped-count =
    { $count ->
        [one] { $count } координатор, от которого ожидаются ответы
        [few] { $count } координатора, от которых ожидаются ответы
        [many] { $count } координаторов, от которых ожидаются ответы
       *[other] { $count } координатора, от которых ожидаются ответы
    }
reminders-no-step-come = Ни один этап графика еще не наступил
reminders-written-on = Письмо написано { $date }
reminders-written =
    { $count ->
        [one] Написано { $count } письмо.
        [few] Написано { $count } письма.
        [many] Написано { $count } писем.
       *[other] Написано { $count } письма.
    }
reminders-see-letters = Показать письма
step-before =
    { $count ->
        [0] В день истечения срока
        [one] За { $count } день до истечения срока
        [few] За { $count } дня до истечения срока
        [many] За { $count } дней до истечения срока
       *[other] За { $count } дня до истечения срока
    }
step-after =
    { $count ->
        [one] Через { $count } день после истечения срока
        [few] Через { $count } дня после истечения срока
        [many] Через { $count } дней после истечения срока
       *[other] Через { $count } дня после истечения срока
    }

## Letters

letters-title = Письма
letters-text = Все письма, написанные сервисом, начиная с последнего, и их дальнейшая судьба.
letters-empty = Писем пока нет. Здесь появятся напоминания, подтверждения получения и ссылки для входа.
letters-reminders = Показать, кому предназначены следующие напоминания
letters-back = Все письма
letters-head-letter = Письмо
letters-head-written = Дата написания
letters-head-state = Государство
letters-head-to = Адресат
letters-head-delivery = Доставка
letters-head-attempts = Число попыток
letters-from = Отправитель
letters-sent-at = Дата отправки
letters-reminder = Напоминание
letters-reminder-of = Напоминание: { $step }
letters-sign-in = Ссылка для входа
letters-receipt = Подтверждение получения ответа
letters-waiting = Ожидает отправки
letters-sent = Отправлено
letters-dropped = Больше не требуется
letters-failed = Отправить не удалось
letters-download = Скачать письмо
letters-link-hidden = Ссылка, по которой адресат выполняет вход, здесь опущена.
letters-not-here = Текст этого письма здесь не хранится: оно не отправлено или ушло через почтовый сервер.

## The report

report-download = Скачать доклад в виде файла
