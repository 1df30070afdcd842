# The blank intake workbook: what each column is for, and the sheet “How to fill this”.
# The texts of columns also show when a cell is chosen, so keep them under 255 letters. Headings,
# sheet names and answers are read back: one that reportgen would not know is written in English.

intake-example = Example: { $example }
intake-choose-from-list = Please choose one of the answers in the list.

intake-sheet-candidates = Candidates
intake-sheet-employment = Employment
intake-sheet-education = Education
intake-sheet-portfolio = Portfolio
intake-sheet-certifications = Certifications
intake-sheet-submissions = Submissions
intake-sheet-lists = Lists

intake-answer-yes = yes
intake-answer-no = no
intake-answer-hold = hold
intake-answer-not_submitted = Not submitted
intake-answer-submitted = Submitted
intake-answer-declined = Declined
intake-answer-approved = Approved
intake-answer-left = Left
intake-answer-suspended = Suspended
intake-answer-duplicate_account = Duplicate account
intake-answer-identity = Identity

intake-guide-sheet = How to fill this
intake-guide-title = How to fill this workbook
intake-guide-what = What belongs here
intake-guide-example = Example
intake-guide-step-1 = Write one person in each row of the sheet “{ $candidates }”, from row 3 on. Row 2 is an example; it is never read.
intake-guide-step-2 = A name is needed, and an e-mail address or a candidate id; such headings have a *. Everything else makes the report better.
intake-guide-step-3 = Copy title, overview and skills just as they stand on the Upwork profile. The report quotes them.
intake-guide-step-4 = Leave a cell empty only if the profile has nothing there. An empty cell counts as missing.
intake-guide-step-5 = Cells with an arrow have a list. In “{ $types }” you may also type several, with ; between them.
intake-guide-step-6 = Jobs, education, portfolio, certificates and earlier attempts have sheets of their own: one row each, with the person’s id or e-mail address.
intake-guide-step-7 = A cell that turns yellow wants a second look: something needed is missing, the same id or address stands twice, or nobody has that id.
intake-guide-step-8 = Headings are protected so that they can be read. You may change the width of columns, sort, filter, add or delete rows, and add columns of your own on the right.

intake-column-candidate_id = Your own number for this person. It must be different for everybody and stay the same. You may leave it empty if there is an e-mail address.
    .heading = Candidate id
intake-column-name = The person’s full name, as on the Upwork profile.
    .heading = Name
intake-column-email = The address the report goes to.
    .heading = Email
intake-column-country = The country where the person lives.
    .heading = Country
    .example = Portugal
intake-column-over_18 = Is the person 18 or older? Upwork takes nobody younger.
    .heading = Over 18
intake-column-report_language = The language the person would like to read the report in.
    .heading = Report language
    .example = English
intake-column-title = The title of the Upwork profile, word for word.
    .heading = Title
    .example = Brand designer for small food companies
intake-column-overview = The whole overview of the Upwork profile, word for word. Alt+Enter starts a new line.
    .heading = Overview
    .example = I design logos, labels and menus for small food companies. In six years I have worked for 40 shops and cafés. You get clear steps, three drafts and print-ready files.
intake-column-category = The main category chosen on Upwork.
    .heading = Category
intake-column-types_of_work = The types of work chosen on Upwork. Choose one from the list, or type several with ; between them.
    .heading = Types of work
intake-column-skills = All skills on the profile, with ; between them.
    .heading = Skills
intake-column-experience_level = The level chosen on Upwork: Entry, Intermediate or Expert.
    .heading = Experience level
intake-column-hourly_rate = The hourly rate on the profile, as a number.
    .heading = Hourly rate
intake-column-currency = The currency of the hourly rate, in three letters.
    .heading = Currency
intake-column-suggested_rate_low = The lower end of the range that Upwork suggests, if it shows one.
    .heading = Suggested rate low
intake-column-suggested_rate_high = The upper end of the range that Upwork suggests, if it shows one.
    .heading = Suggested rate high
intake-column-photo = Is there a photo on the profile? You may also say what it shows, such as “logo”.
    .heading = Photo
intake-column-video = Is there a video on the profile?
    .heading = Video
intake-column-linked_accounts = Accounts linked on the profile, with ; between them. Type “none” if there are none.
    .heading = Linked accounts
intake-column-skill_tests = Tests the person has passed, with ; between them. Type “none” if there are none.
    .heading = Skill tests
    .example = none
intake-column-languages = Languages on the profile, with ; between them.
    .heading = Languages
    .example = Portuguese; English
intake-column-job_answers = Answers to what the last report asked about the jobs, one on each line with the number of the job.
    .heading = Job answers
    .example = 2: 2019-03 to 2022-08
intake-column-other_experience = Other experience on the profile, such as volunteering. One on each line.
    .heading = Other experience
    .example = Volunteer at the city food market, since 2021
intake-column-submitted_on = The day the profile was last sent to Upwork, as year-month-day.
    .heading = Submitted on
intake-column-submission_status = Where the profile stands now.
    .heading = Submission status
intake-column-upwork_feedback = What Upwork answered, word for word.
    .heading = Upwork feedback
intake-column-contested = What you disagree with in the last report: the code that stands beside it and why, one on each line. A person looks at it.
    .heading = I disagree
    .example = T-03: My title names my trade; clients in my field search for it.
intake-column-contact_phone = A number that the coach may write to by phone, with + and the country’s code. Only if the person wants that.
    .heading = Phone for messages
intake-column-contact_consent = Has the person said yes to messages by phone? Without a yes nobody writes there.
    .heading = May we message you
intake-column-signed_up_on = The day the person opened an account at Upwork, or “yes” where the day is not known.
    .heading = Signed up on
intake-column-signed_up_proof = Who can tell: a link, or “seen by” and a name.
    .heading = Sign up proof
    .example = seen by Coach Kim
intake-column-approved_on = The day Upwork approved the profile, or “yes”.
    .heading = Approved on
intake-column-approved_proof = Who can tell: a link to the profile, or “seen by” and a name.
    .heading = Approval proof
intake-column-first_bid_on = The day of the first proposal, or “yes”.
    .heading = First bid on
intake-column-first_bid_proof = Who can tell: a link, or “seen by” and a name.
    .heading = First bid proof
    .example = seen by Coach Kim
intake-column-first_job_on = The day the first job was won on Upwork, or “yes”.
    .heading = First job on
intake-column-first_job_proof = Who can tell: a link, or “seen by” and a name.
    .heading = First job proof
    .example = seen by Coach Kim
intake-column-earned = All that was earned on Upwork so far, as a number.
    .heading = Earned
intake-column-earned_currency = The currency of what was earned, in three letters.
    .heading = Earned currency
intake-column-earned_on = The day of the first money, or “yes”.
    .heading = Earned on
intake-column-earned_proof = Who can tell: a link, or “seen by” and a name.
    .heading = Earned proof
    .example = seen by Coach Kim
intake-column-coach = Who looks after this person.
    .heading = Coach
    .example = Coach Kim
intake-column-cohort = The group this person belongs to.
    .heading = Cohort
    .example = Spring
intake-column-coach_note = A note from the coach to the person. It is printed in the report.
    .heading = Coach note
    .example = Good work on the new title!
intake-column-send = May the report be mailed? “hold” keeps it back.
    .heading = Send

intake-column-part_id = The candidate id of the person, just as in the person’s own row. Or fill in the e-mail address.
    .heading = Candidate id
intake-column-part_email = The person’s e-mail address, just as in the person’s own row. Not needed if the id is there.
    .heading = Email
intake-column-job_role = What the person was. Own projects, volunteering and freelance work count too.
    .heading = Role
    .example = Graphic designer
intake-column-job_company = Where, or for whom.
    .heading = Company
    .example = Sunny Print Shop
intake-column-job_from = Year and month it began, such as 2019-03.
    .heading = From
intake-column-job_to = Year and month it ended, such as 2022-08. Type “present” if it goes on.
    .heading = To
intake-column-job_description = What the person did there, in a sentence or two.
    .heading = Description
    .example = Designed menus and labels for 15 local cafés.
intake-column-job_relevant = Did the person do there what they offer now? Leave it empty to let reportgen look.
    .heading = Relevant
intake-column-study_school = The school, university or course provider.
    .heading = School
    .example = Lisbon School of Design
intake-column-study_award = The degree, diploma or course.
    .heading = Award
    .example = Diploma in Graphic Design
intake-column-study_from = The year it began.
    .heading = From
intake-column-study_to = The year it ended.
    .heading = To
intake-column-study_description = What it was about, and how it helps with the work offered.
    .heading = Description
    .example = Typography, print and packaging.
intake-column-piece_title = A short title for the piece of work.
    .heading = Title
    .example = Labels for a jam maker
intake-column-piece_link = Where it can be seen, as a link.
    .heading = Link
intake-column-piece_description = What it shows and what the person’s part was.
    .heading = Description
    .example = Six labels, from the first sketch to print.
intake-column-certificate_name = The name of the certificate.
    .heading = Certification
intake-column-certificate_issuer = Who gave it.
    .heading = Issuer
intake-column-certificate_date = Year and month, such as 2024-05.
    .heading = Date
intake-column-attempt_date = The day of this attempt, as year-month-day.
    .heading = Submitted on
intake-column-attempt_status = What came of it.
    .heading = Status
intake-column-attempt_feedback = What Upwork answered, word for word.
    .heading = Feedback
intake-column-attempt_title = The title the profile had then.
    .heading = Title
    .example = Designer
intake-column-attempt_overview = The overview the profile had then, pasted whole.
    .heading = Overview
    .example = I design logos and labels.
intake-column-attempt_category = The category chosen then.
    .heading = Category
intake-column-attempt_types = The types of work chosen then, with semicolons between them.
    .heading = Types of work
intake-column-attempt_skills = The skills listed then, with semicolons between them.
    .heading = Skills
intake-column-attempt_level = The experience level chosen then.
    .heading = Experience level
intake-column-attempt_rate = The hourly rate the profile had then, as a number.
    .heading = Hourly rate

# Questions for form programs, beside those of the blank workbook.
form-title = Your Upwork profile
form-group-person = You
form-group-profile = Your profile
form-group-rate = Your rate
form-group-extras = More of your profile
form-group-employment = Your jobs
form-group-education = Your education
form-group-portfolio = Your work samples
form-group-certifications = Your certificates
form-group-submission = Your attempts at approval
form-group-contact = Messages by phone
form-group-outcome = What came of it
form-group-consent = Your consent
form-entry-employment = Job { $number }: { $what }
form-entry-education = Study { $number }: { $what }
form-entry-portfolio = Project { $number }: { $what }
form-entry-certifications = Certificate { $number }: { $what }
form-address = Please type one e-mail address.
form-consent = I agree that my answers are stored and used for a report on my profile
form-list = Copy these questions into { $program } as they stand: so the answers are read without a mapping.
form-needed = required
form-kind-line = { $form ->
    [microsoft] text
   *[other] short answer
}
form-kind-text = { $form ->
    [microsoft] text, long answer
   *[other] paragraph
}
form-kind-email = { $form ->
    [microsoft] text
   *[other] short answer, an e-mail address
}
form-kind-day = date
form-kind-number = { $form ->
    [microsoft] text, a number
   *[other] short answer, a number
}
form-kind-one = { $form ->
    [microsoft] choice
   *[other] multiple choice
}
form-kind-several = { $form ->
    [microsoft] choice, multiple answers
   *[other] checkboxes
}
