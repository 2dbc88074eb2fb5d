### Letters that the service writes: reminders, links to sign in, receipts. Read by officials; plain text and HTML say the same.

## Frame

# The sender's name, where the settings give none.
letter-from = Секретариат Конференции участников
letter-salutation = Уважаемая госпожа, уважаемый господин!
letter-signature = Секретариат Конференции участников

# A name or a date that the letter is about.
letter-fact = { $label }: { $value }

# Stands on the line above a link.
letter-link = { $label }:
letter-state = Государство или организация
letter-attention = Кому
letter-due = Срок представления
letter-questionnaire = Вопросник об осуществлении документа
letter-reference = Номер
letter-received = Получен
letter-digest = Контрольная сумма (SHA-256)
letter-session = { $number ->
    [1] Первая сессия
    [2] Вторая сессия
    [3] Третья сессия
    [4] Четвертая сессия
    [5] Пятая сессия
    [6] Шестая сессия
    [7] Седьмая сессия
    [8] Восьмая сессия
    [9] Девятая сессия
    [10] Десятая сессия
    [11] Одиннадцатая сессия
    [12] Двенадцатая сессия
   *[other] Сессия № { $number }
}

## Sign-in, in every letter that has a link for its reader

letter-link-once = По приведенной выше ссылке можно войти один раз в течение 24 часов. Новую ссылку можно получить в любое время, указав свой адрес электронной почты здесь

## Reminder

letter-reminder-subject = { $session }: срок представления ответов — { $date } ({ $state })
letter-reminder-subject-overdue = { $session }: срок представления ответов истек — { $date } ({ $state })
letter-reminder-text = Секретариат Конференции участников имеет честь напомнить о представлении ответов на вопросники, направленные Конференцией. Срок представления: { $date }.
letter-reminder-text-overdue = Секретариат Конференции участников имеет честь напомнить о представлении ответов на вопросники, направленные Конференцией. Срок представления истек: { $date }. Секретариат по-прежнему будет признателен за ответ.
letter-reminder-cut-off = В докладах Конференции будут учтены ответы, полученные не позднее следующей даты: { $date }.
letter-reminder-update = Ответы, которые поступят теперь, будут учтены в следующем обновлении докладов.
letter-reminder-open = Ожидаемые ответы
letter-reminder-sent = Полученные ответы, за которые секретариат выражает признательность
letter-reminder-invited = Еще не открыт
letter-reminder-opened = Открыт, ответы еще не сохранялись
letter-reminder-in-progress = Заполняется
letter-reminder-saved = Заполняется; дата последнего сохранения: { $date }
letter-reminder-filled-in = Заполнен, еще не отправлен
letter-reminder-returned = Возвращен для исправления; дата: { $date }
letter-reminder-own-due = { $note }; срок: { $date }
letter-reminder-sent-on = Дата отправки: { $date }
letter-reminder-kept = Все сохраненные ответы остаются на месте, и работу можно продолжить в любое время.
letter-reminder-button = Перейти к ответу
letter-reminder-disregard = Если ответ тем временем был отправлен, просим не принимать настоящее письмо во внимание.
letter-reminder-help = По любым вопросам, а также если координатором теперь является другое лицо, просим ответить на настоящее письмо.

## Link to sign in, asked for by its reader

letter-sign-in-subject = Ваша ссылка для входа
letter-sign-in-text = Для этого адреса была запрошена ссылка для входа на страницы вопросников Конференции. Время запроса: { $moment }.
letter-sign-in-button = Войти
letter-sign-in-disregard = Если Вы не запрашивали ссылку, просим не принимать настоящее письмо во внимание: без нее никто не сможет войти.

## Receipt of a submission

letter-receipt-subject = Подтверждение получения: ответ { $reference }
letter-receipt-text = Секретариат Конференции участников имеет честь с признательностью подтвердить получение указанного выше ответа.
letter-receipt-digest = Контрольная сумма удостоверяет ответ в том виде, в каком он был отправлен: при изменении хотя бы одного знака она была бы иной.
letter-receipt-keep = Просим сохранить настоящее письмо как подтверждение отправки.
letter-receipt-link = Ответ можно прочитать здесь
