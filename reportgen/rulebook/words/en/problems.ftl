# What staff read about the intake: `.says` is what is wrong, `.fix` what to do about it.

problem-error_cell =
    .says = The cell shows an error instead of a value.
    .fix = Mend the formula, or type the value itself.
problem-error_cells =
    .says = { $count } cells of this row show an error instead of a value: { $cells }.
    .fix = Mend their formulas, or type the values themselves.
problem-formula_without_value =
    .says = The cell holds a formula whose result was never saved.
    .fix = Open the file in Excel or LibreOffice, save it, and send it again; or type the value itself.

problem-formulas_without_value =
    .says = { $count } cells of this row hold a formula whose result was never saved: { $cells }.
    .fix = Open the file in Excel or LibreOffice, save it, and send it again; or type the values themselves.

problem-quote_left_open =
    .says = A quotation mark opens this cell and is never closed, so nobody can tell where its text ends. The rows below were read all the same.
    .fix = Close the quotation mark at the end of the text, or take it out; or save the table as .xlsx, which needs none.

problem-text_too_long =
    .says = The cell holds far more text than an answer can be, so it was not read.
    .fix = Keep what the question asks for, and delete the rest.
problem-line_cut =
    .says = The cell should hold a line and holds a whole text; its first { $kept } characters were read.
    .fix = Keep the line that belongs here, and move the rest to where it belongs.
problem-too_many_entries =
    .says = There are { $count } entries here, more than anybody has; the first { $kept } were read.
    .fix = Keep those that matter, one a line, and delete the rest.
problem-row_took_too_long =
    .says = Reading or judging this row took too long, so it was left out and everybody else was done. Mostly a very long text that repeats a few signs is behind it.
    .fix = Look for such a text in the row and shorten it; or give each row more time with row_s under [intake.limits] in reportgen.toml.

problem-row_without_name =
    .says = The row has no name, so no report can be made.
    .fix = Fill in the full name (for example “Ana Lima”), or delete the row.
problem-row_without_id_or_email =
    .says = The row has neither a candidate id nor an e-mail address that can be read, so no report can be made.
    .fix = Fill in one of them (for example “ana.lima@example.com”).
problem-id_damaged =
    .says = { $how ->
        [date] A spreadsheet program has made a date of this id
       *[digits] A spreadsheet program has shortened this id and lost digits of it
    }, so nobody can tell which it was. The person goes by the e-mail address.
    .fix = Format the column as text, then write the id again.
problem-row_superseded =
    .says = The same person stands in the sheet twice; the row of { $kept } counts, this one does not.
    .fix = Delete this row if it is old. If they are two people, give each an id of their own.
problem-address_shared =
    .says = Another person has the same e-mail address ({ $others }). Mail to both is held.
    .fix = Give each person their own address; if it is one person, give both rows the same id.

problem-id_of_another =
    .says = This id belongs to another person in { $sheet }, so here it is { $own }: nothing of the two is mixed.
    .fix = Nothing, or ids that differ from sheet to sheet. If it is the same person, write the same name or address in both.

problem-duplicate_column =
    .says = Two or more columns could be “{ $field }” (see { $others }), so none of them was read.
    .fix = { $sheet ->
        [part] Keep one and rename the others.
       *[people] Keep one and rename the others, or name the right one under [intake.columns] in reportgen.toml.
    }
problem-column_guessed =
    .says = The heading is not one we know; it was read as “{ $field }”.
    .fix = { $sheet ->
        [part] If that is wrong, rename the heading. If it is right, nothing is to be done.
       *[people] If that is wrong, map the heading under [intake.columns] in reportgen.toml. If it is right, `reportgen columns --write` saves it.
    }
problem-mapped_heading_unmet =
    .says = reportgen.toml maps this heading to “{ $field }”, but no sheet has it.
    .fix = { $nearest ->
        [none] If the column was renamed or left out, change or delete the line under [intake.columns].
       *[other] The sheet has “{ $nearest }”. If that is meant, write it so under [intake.columns].
    }
problem-column_suggested =
    .says = The column was not read. It may be “{ $field }”.
    .fix = { $sheet ->
        [part] If it is, give the column its usual heading (`reportgen new-intake` makes a workbook that shows them).
       *[people] If it is, map the heading under [intake.columns] in reportgen.toml.
    }
problem-column_asks_something_else =
    .says = The answers in this column are not Upwork’s own types of work, so nobody is judged by them.
    .fix = Ask for Upwork’s names (for example “Web Development; Mobile Development”), if you want them checked.
problem-rows_typed_ahead =
    .says = { $count ->
        [one] Row { $first } holds nothing but what is typed ahead, such as an id or a cohort. It is nobody’s.
       *[other] Rows { $first } to { $last } hold nothing but what is typed ahead, such as an id or a cohort. They are nobody’s.
    }
    .fix = Nothing, unless somebody’s answers are missing there.
problem-row_of_help =
    .says = The row under the headings says what to write, so it was taken for nobody’s answers.
    .fix = Nothing. If it is a person, write an e-mail address there.

problem-sheet_not_read =
    .says = The sheet looks like a list of candidates, but { $lacks ->
        [rivals] it has more than one column for the same field ({ $fields })
        [name] it has no column for the name
        [who] it has no column for the e-mail address or the id
        [both] it has no column for the name, and none for the e-mail address or the id
       *[judged] it has nothing to judge, such as the title, overview or skills
    }. It was not read.
    .fix = Mend its headings (for example “Name”, “Email”, “Title”), or delete the sheet if it is not needed.

problem-sheet_lost =
    .says = The workbook lists this sheet, but nothing of it is in the file. A program on its way here may have taken it out.
    .fix = If it held people, open the original, save it and send it again; if not, nothing needs doing.
problem-encoding_guessed =
    .says = The file does not say how its letters are written, and more than one way is possible. It was read as { $encoding }; names may be wrong.
    .fix = Look at the names in the reports before they go out. If letters are wrong, save the table as .xlsx, or as “CSV UTF-8”, and send it again.
problem-encoding_mixed =
    .says = { $count ->
        [one] One line of the file is written in another way than the rest
       *[other] { $count } lines of the file are written in another way than the rest
    }, as where two exports were joined. What could be told was read as { $encoding }; other letters show as “�”.
    .fix = Look at the names in the reports before they go out. Export the tables again, both as “CSV UTF-8”, or join them in one .xlsx.
problem-format_shows_less =
    .says = The file is an .xlsb. Only its values can be read: not its errors, links, hidden rows and columns, nor the currencies and percentages of its cell formats. So an empty cell counts against nobody.
    .fix = Open it in Excel, save it as .xlsx and send that.
problem-hidden_row_read =
    .says = { $count ->
        [one] This row is hidden. It was read like the others.
       *[other] The rows { $first } to { $last } are hidden. They were read like the others.
    }
    .fix = Delete rows that should not get a report; hiding them is not enough.
problem-hidden_sheet_read =
    .says = This sheet is hidden. It was read like the others.
    .fix = Delete the sheet if its people should not get a report; hiding it is not enough.
problem-hidden_column_read =
    .says = This column is hidden. It was read like the others.
    .fix = { $sheet ->
        [part] Delete the column if it should not be read.
       *[people] Delete the column, or map its heading to "" under [intake.columns], if it should not be read.
    }
problem-heading_repeated =
    .says = The headings stand here a second time. The row was passed over.
    .fix = Delete the row.

problem-odd_characters =
    .says = The name holds signs that only one computer can draw, such as bullets in a symbol font. It was read as “{ $taken }”.
    .fix = Delete the signs, or type the name anew.
problem-odd_name =
    .says = The name is made of signs that only one computer can draw.
    .fix = Type the name in letters.
problem-email_invalid =
    .says = This is not a complete e-mail address.
    .fix = Type one address, such as “ana.lima@example.com”.
problem-email_mended =
    .says = The e-mail address was read as “{ $taken }”, which is not letter for letter what stands there.
    .fix = If that is right, type it so; if not, correct it: the report would go there.
problem-email_lookalike =
    .says = The e-mail address mixes letters of alphabets that look alike, as in an imitated one.
    .fix = Ask the person for their address, and type it anew; the report goes there.
problem-email_several =
    .says = The cell holds more than one e-mail address.
    .fix = Keep the one address that the report should go to.
problem-rate_unreadable =
    .says = This can’t be read as an hourly rate.
    .fix = Type a number, or a number with its currency, such as “25” or “25 USD”.
problem-rate_not_hourly =
    .says = This is not a price for one hour.
    .fix = Type the price for one hour, such as “25 USD”.
problem-rate_currency_unclear =
    .says = It is not clear which currency is meant.
    .fix = Write the three letters of the currency, such as “25 USD” or “700 INR”.
problem-rate_too_high =
    .says = The number is too large for an hourly rate.
    .fix = Type the price for one hour, such as “25 USD”. A date or a yearly income may have slipped in.
problem-rate_range =
    .says = The cell holds a range; its lower end, { $taken }, was taken.
    .fix = Type the one rate that stands on the profile, such as “25 USD”.
problem-currency_unknown =
    .says = This is not a currency we know.
    .fix = Write the three letters of the currency, such as “USD” or “EUR”.
problem-date_unreadable =
    .says = This can’t be read as a date.
    .fix = Type the date as year-month-day, such as “2026-03-15”.
problem-date_unlikely =
    .says = The date is too far away to be meant.
    .fix = Type the date as year-month-day, such as “2026-03-15”.
problem-date_ambiguous =
    .says = Day and month could be the other way round; it was read as { $taken }.
    .fix = Type the date as year-month-day, such as “2026-03-15”.
problem-month_unreadable =
    .says = This can’t be read as a month or a year.
    .fix = Type year and month, such as “2022-08”, or the year alone.
problem-grouping_heading_unmet =
    .says = “[outcomes] by” names a column that no sheet of people has. The heading nearest to it: { $nearest }.
    .fix = Correct the heading in reportgen.toml, or on the sheet.
problem-outcome_ahead =
    .says = This day is still to come, so it doesn’t count yet.
    .fix = Type the day on which it happened, or leave the cell empty until then.
problem-outcome_over_status =
    .says = Nobody gets here before approval, and the status says nothing of one: this person was taken for approved, so there is no report.
    .fix = Correct the status, or empty this cell if it is wrong.
problem-outcome_unsettled =
    .says = Nobody gets here before approval, and the status says something else. Their mail waits until that is settled.
    .fix = Ask the person. Then correct the status, or this cell; a link or who saw it in the column for the proof settles it, too.
problem-outcome_unreadable =
    .says = This can’t be read as a day, or as yes or no.
    .fix = Type the day as year-month-day, such as “2026-03-15”, or “yes”; leave the cell empty for “not yet”.
problem-earned_unreadable =
    .says = This can’t be read as one amount of money.
    .fix = Type all that was earned so far as one number with its currency, such as “450 USD”.
problem-earned_currency_unclear =
    .says = It is not clear in which currency this was earned.
    .fix = Write the three letters of the currency, such as “450 USD” or “9000 INR”.
problem-proof_unreadable =
    .says = This is no link, and doesn’t tell who saw it; what it should prove counts as claimed.
    .fix = Paste the link, or type who saw it, such as “seen by Maya”.
problem-phone_unreadable =
    .says = This is no phone number with its country’s code.
    .fix = Type it with a plus sign and the code first, such as “+92 300 1234567”; in a spreadsheet, as text.
problem-job_answers_unreadable =
    .says = This can’t be read as answers about the jobs.
    .fix = Type the number of the job and the answer, such as “2: 2019-03 to 2022-08” or “3: yes”.
problem-job_answers_unclear =
    .says = One of these answers about the jobs isn’t clear: “{ $line }”. The others were used.
    .fix = Type the number of the job and the answer, such as “2: 2019-03 to 2022-08” or “3: yes”.
problem-contest_without_code =
    .says = Somebody disagrees with something, and no code of a finding stands here.
    .fix = Write the short code that the report prints beside it, then the reason: “T-03: my title names my trade”.
problem-contest_unknown =
    .says = No finding goes by “{ $ref }”.
    .fix = { $near ->
        [none] Look up the code in the report: it stands beside the point, a letter and two digits, such as T-03.
       *[other] Look up the code in the report. Those of that letter are: { $near }.
    }
problem-contest_elsewhere =
    .says = The report of this night says nothing that goes by { $ref } of this person, so there is nothing to look at.
    .fix = { $theirs ->
        [none] If it is settled, clear the cell.
       *[other] If it is settled, clear the cell; if another point is meant, write its code. Tonight the report has: { $theirs }.
    }
problem-period_unreadable =
    .says = This can’t be read as a stretch of time.
    .fix = Type two months, such as “2019-03 to 2022-08”.
problem-birth_year_unreadable =
    .says = This can’t be read as a year of birth.
    .fix = Type the year with four digits, such as “1998”.
problem-age_unlikely =
    .says = This can’t be somebody’s age.
    .fix = Answer “yes” or “no” to “over 18”, or type the age in years, such as “27”.
problem-yes_no_unreadable =
    .says = This is neither yes nor no.
    .fix = Type “yes” or “no”.
problem-only_says_yes =
    .says = The answer only says “yes”; it does not say what there is.
    .fix = Write down what there is, one thing a line, or “none”.
problem-send_unreadable =
    .says = This says neither “yes” nor “hold”. To be safe, the mail is held.
    .fix = Type “yes” to let the report go out, or “hold”.
problem-letters_lost =
    .says = A sign in this cell is broken and shows as “�”.
    .fix = Type the text anew in the sheet.
problem-words_unknown =
    .says = { $count } cells of this column hold words we don’t know: { $words }.
    .fix = Say what they mean in reportgen.toml, such as “{ $word }” under [intake.values.{ $field }] (`reportgen columns` proposes the lines), or write our words in the cells { $cells }.
problem-level_unknown =
    .says = This is none of the three experience levels.
    .fix = Choose “Entry”, “Intermediate” or “Expert”.
problem-status_holds =
    .says = This is no submission status we know; it reads as if nothing were to go out. To be safe, the mail is held.
    .fix = Choose a status that the list offers. Whether mail may go out belongs in a column of its own, “Send report?”: map this one to `send` if that is what it says.
problem-status_unknown =
    .says = This is no submission status we know.
    .fix = Choose one: “not submitted”, “submitted”, “declined”, “approved”, “left”, “suspended”, “duplicate account” or “identity”.
problem-language_unknown =
    .says = This is no language we know.
    .fix = Type a language, such as “English” or “Spanish”, or its short form, such as “en” or “es”.
problem-types_unknown =
    .says = None of this is a type of work on Upwork.
    .fix = Use Upwork’s own names, such as “Web Development; Mobile Development”.
problem-type_unknown =
    .says = Upwork has no type of work with this name: { $unknown }.
    .fix = Use Upwork’s own names, such as “Web Development; Mobile Development”.

problem-part_row_without_person =
    .says = The row says neither by id nor by e-mail address whose it is, so it was not used.
    .fix = Fill in the candidate’s id or e-mail address.
problem-part_row_unmatched =
    .says = No candidate has this id or e-mail address, so the row was not used.
    .fix = Write the id or address just as it stands in the candidate’s own row.
problem-part_row_of_several =
    .says = Several candidates have this e-mail address, so nobody knows whose row this is. It was not used.
    .fix = Write the candidate’s id instead.

problem-score_moved = A score depends on a name or a country
    .says = The check “{ $check }” gave { $count ->
        [one] one person
       *[other] { $count } people
    } another score under another name and country: { $people }.
    .fix = Nothing in the sheet is wrong. A check may never look at what somebody is called or where they live: please tell whoever maintains it, and do not mail these reports before it is mended.
problem-plugin_failed =
    .says = The plug-in “{ $plugin }” did not answer its check “{ $check }” for { $count ->
        [one] one person
       *[other] { $count } people
    }: { $why ->
        [timed_out] it took longer than an answer may take
        [died] its process died
        [out_of_memory] it needed more memory than a worker may use
        [exited] it tried to end the program
        [printed] it printed something
        [changed_input] it changed what it was shown
        [no_answer] what it gave back is no answer
        [unsayable] its own words do not fit its answer
        [given_up] it was left alone after several long silences
       *[raised] it broke
    }. Nobody else’s answer and no other check is touched.
    .fix = Tell the plug-in’s author. Their report says “Not judged” there, and it costs them nothing.
