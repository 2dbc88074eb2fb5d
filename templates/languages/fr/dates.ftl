### Dates and times. Months are in the form that stands after a day.

date-long =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }

# For tables: short, and never in figures alone.
date-short =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }

date-time = { $date }, { $time } UTC

date-month-1 = janvier
date-month-2 = février
date-month-3 = mars
date-month-4 = avril
date-month-5 = mai
date-month-6 = juin
date-month-7 = juillet
date-month-8 = août
date-month-9 = septembre
date-month-10 = octobre
date-month-11 = novembre
date-month-12 = décembre

date-month-short-1 = janv.
date-month-short-2 = févr.
date-month-short-3 = mars
date-month-short-4 = avril
date-month-short-5 = mai
date-month-short-6 = juin
date-month-short-7 = juill.
date-month-short-8 = août
date-month-short-9 = sept.
date-month-short-10 = oct.
date-month-short-11 = nov.
date-month-short-12 = déc.
