# The report a candidate reads: everything but the checks' own findings.

report-document = Ulat sa profile
report-date = { $month } { $day }, { $year }
report-year-month = { $month } { $year }
report-range-of-dates = { $start } – { $end }
report-today = ngayon
report-month-1 = Enero
    .short = Ene
report-month-2 = Pebrero
    .short = Peb
report-month-3 = Marso
    .short = Mar
report-month-4 = Abril
    .short = Abr
report-month-5 = Mayo
    .short = Mayo
report-month-6 = Hunyo
    .short = Hun
report-month-7 = Hulyo
    .short = Hul
report-month-8 = Agosto
    .short = Ago
report-month-9 = Setyembre
    .short = Set
report-month-10 = Oktubre
    .short = Okt
report-month-11 = Nobyembre
    .short = Nob
report-month-12 = Disyembre
    .short = Dis

report-no-title = Wala pang title

# ---- The plate: score, ruler, and what must be known to read it

report-no-score = Wala pang score
    .on_hold = Walang score sa ngayon
report-checks-made = { $made } sa { $all } pagsusuri ang nagawa
report-ruler = Kahandaan { $readiness } sa 100: { $band }.
    .before = Dati: { $label }.
    .after = { $label }.
    .span = Kung alam ang lahat, nasa pagitan ito ng { $lowest } at { $highest }.
report-mark = { $points }
    .today = { $points } ngayon
    .before = { $points } noong { $date }
    .after = { $points } { $stage ->
        [waiting] pagkatapos ng mga hakbang na ito
       *[other] pagkatapos ngayong gabi
    }
report-day-month = { $month } { $day }
report-range = Ang { $readiness } ay mula sa ipinapakita ng form mo. Hindi namin nakita: { $missing }. Kapag nakita namin ito, ang score ay nasa pagitan ng { $lowest } at { $highest }.
report-held = { $count ->
    [1] May isang bagay na pumipigil sa iyo, anuman ang score:
    [2] May dalawang bagay na pumipigil sa iyo, anuman ang score:
    [3] May tatlong bagay na pumipigil sa iyo, anuman ang score:
   *[other] May { $count } bagay na pumipigil sa iyo, anuman ang score:
}
report-mended = { $pin }
    .step = hakbang { $pin }
    .next = { $pin }, sa ibaba pa
report-unseen = Para sa susunod na baitang, kailangan din naming makita: { $checks }.
report-to-rewrite = Sapat na sana ang score para sa susunod na baitang; pero ito muna ang dapat isulat muli: { $checks }.

report-of-hundred = sa 100

# ---- What changed

report-changed = mula noong { $date }
    .up = { $points ->
        [1] Tumaas nang { $points } puntos
       *[other] Tumaas nang { $points } puntos
    }
    .down = { $points ->
        [1] Bumaba nang { $points } puntos
       *[other] Bumaba nang { $points } puntos
    }
    .same = Pareho pa rin ang score
    .what = Ano ang nagbago
    .rules = Nagbago na ang mga tuntunin mula noon.
    .trend = { $count } ulat: mula { $first } hanggang { $last }.
report-cause-you_changed = ang binago mo
report-cause-rules_changed = dahil nagbago ang mga tuntunin
report-cause-we_see_more = dahil mas marami, o mas kaunti, ang nakikita namin ngayon
report-cause-another_stage = dahil nasa ibang yugto ka na
report-others = Iba na ang mga pagsusuring binibilang kaysa noong huli
report-move = { $check }: mula { $before } tungo sa { $after }
    .good = { $check }: ngayon ay { $after }
    .same = { $check }: { $after } pa rin

# ---- Tonight's steps, and what is left

report-steps = { $stage ->
    [waiting] { $count ->
        [1] Ihanda ang hakbang na ito
        [2] Ihanda ang dalawang hakbang na ito
        [3] Ihanda ang tatlong hakbang na ito
       *[other] Ihanda ang { $count } hakbang na ito
    }
   *[other] { $count ->
        [1] Ngayong gabi: isang hakbang
        [2] Ngayong gabi: dalawang hakbang
        [3] Ngayong gabi: tatlong hakbang
       *[other] Ngayong gabi: { $count } hakbang
    }
}, { $time }
    .meanwhile = Habang naroon ka na: { $count ->
        [1] isang hakbang
        [2] dalawang hakbang
        [3] tatlong hakbang
       *[other] { $count } hakbang
    }, { $time }
report-way = { $before } → { $after }
report-now = Ngayon
report-paste = I-paste
report-unit = { $points ->
    [1] puntos
   *[other] puntos
}
report-next = Susunod, kapag tapos na iyon
    .first = Ang natitirang aayusin
report-go-on = Ituloy ang hakbang { $step }
    .fix = Unti-unting dumarating ang mga puntos nito: sa iyo ang mga ito kapag mas marami na ang nakita ng susunod na ulat.
report-wanted = Ipadala sa amin ang { $count ->
    [1] isang bagay na ito
    [2] dalawang bagay na ito
    [3] tatlong bagay na ito
   *[other] { $count } bagay na ito
}
    .waiting = { $count ->
        [1] { $count } pagsusuri ang naghihintay
       *[other] { $count } pagsusuri ang naghihintay
    }
    .then = pagkatapos ay mahuhusgahan na namin ang lahat ng { $count } pagsusuri

report-blocker = Pumipigil sa iyo
report-points = { $points ->
    [0] wala pang 1 puntos
   *[other] +{ $points } puntos
}
report-minutes = { $minutes ->
    [1] { $minutes } minuto
   *[other] { $minutes } minuto
}
report-hours = { $hours ->
    [1] mga { $hours } oras
   *[other] mga { $hours } oras
}
report-where = Sa iyong { $field }
    .entry = Sa iyong { $field }, entry { $number }
report-more = at { $count } pa

# ---- Already right

report-strengths = Tama na

# ---- The profile as a client meets it

report-profile = Ang profile mo sa mata ng client
report-pin-step = { $step }: hakbang { $number }
report-fold = Dito napuputol ang overview. { $count ->
    [1] May { $count } pang character kapag binuksan ito.
   *[other] May { $count } pang character kapag binuksan ito.
}
    .shown = Dito napuputol ang overview. { $count ->
        [1] May { $count } pang character kapag binuksan ito:
       *[other] May { $count } pang character kapag binuksan ito:
    }
report-photo = { $state ->
    [missing] wala pa
    [unknown] larawan?
    [logo] logo
    [drawing] drowing
    [generated] gawa ng AI
    [stock] hindi ikaw
    [group] grupo
   *[other] larawan
}
report-an-hour = { $amount } kada oras

# ---- All checks

report-checks = Lahat ng { $count } pagsusuri
    .points = Lahat ng { $count } pagsusuri: { $points ->
        [1] { $points } puntos pa
       *[other] { $points } puntos pa
    }
report-by-coach = Itinakda ng coach mo ang { $check } sa “{ $status }”: { $reason }
report-signed = { $name }, coach mo
    .nobody = Ang coach mo

report-gain = +{ $points }
    .little = <1
report-trial = sinusubukan pa, walang score
report-your-coach = Salita ng coach mo

# ---- What it rests on

report-rate = Ang rate mo sa sukatan
    .you = Hinihingi mo, kada oras
    .suggested = Mungkahi ng Upwork sa iyo
    .asking = Hinihingi ng walo sa sampung may “{ $skill }”
    .market = Alok ng mga client sa kategorya mo, karaniwan bawat linggo
    .source = Pinagmulan: { SOURCE($source) }.
    .source-date = Pinagmulan: { SOURCE($source) }, { $date }.
report-meter = Pagkakumpleto, ayon sa bilang ng Upwork: { $total } %
    .there = Mayroon na: { $items }.
    .lacking = Pupunan pa: { $items }.
    .route = Pinakamaikling daan pataas: { $items }.
    .step = { $step } +{ $points }

# Folds rate, completeness and jobs away on the web page.
report-figures = Saan nakabatay ang score

report-theme-first_impression = Unang impresyon
report-theme-substance = Nilalaman
report-theme-proof = Patunay
report-theme-market = Merkado
report-theme-other = Iba pang pagsusuri
# ---- Narrower offers, built from the person's own work
report-options = Akma sa merkado: mga alok na pinatutunayan ng sarili mong gawa
    .title = Title
    .opening = Simula
    .lead = Mga pagpipilian ito, hindi pangako. Sa iyo ang mga salita; ikaw lang ang makapupuno sa nasa loob ng [bracket].
    .word = { $titles ->
        [0] Ang “{ $word }” ay nasa wala pang 5 sa { NUMBER($of) } title ng mga freelancer.
       *[other] Ang “{ $word }” ay nasa { NUMBER($titles) } sa { NUMBER($of) } title ng mga freelancer.
    }
    .demand = Sa { $category }, nag-post ang mga client ng { NUMBER($posts) } trabaho sa loob ng anim na linggo.
    .tool = { NUMBER($posts) } sa { NUMBER($of) } post na binilang namin ang bumabanggit sa { $tool }.
    .sources = Mga title: { SOURCE($titles_source) }, { DAY($titles_as_of) }. Mga na-post na trabaho: { SOURCE($demand_source) }, hanggang { DAY($demand_as_of) }, { SOURCE($licence) }.
    .tools_source = Mga tool sa mga post: { SOURCE($source) }, { DAY($as_of) }.

report-timeline = Ganito namin binabasa ang mga trabaho mo
    .other = ibang trabaho
    .unclear = kabilang ba ito sa larangan mo?
    .unread = hindi malinaw sa amin ang mga petsa
    .open = { $start } – walang nakasulat na katapusan
    .wrong = May mali ba kaming nabasa? Isulat ito sa column na “Job answers” ng susunod na form, gaya ng “2: 2019-03 to 2022-08”, o sabihin sa coach mo.
    .months = { $months ->
        [1] { $months } buwan sa larangang ito
       *[other] { $months } buwan sa larangang ito
    }
    .years = { $years ->
        [1] { $years } taon sa larangang ito
       *[other] { $years } taon sa larangang ito
    }
    .job = Trabaho
    .when = Kailan
    .picture = Sa linya ng panahon
    .no-dates = walang petsa
report-questions = Ang hindi namin matukoy mula sa mga trabaho mo
    .lead = Sumagot sa column na “Job answers” ng susunod na form, bawat sagot sa sarili nitong linya. Hindi kailanman laban sa iyo ang hindi namin mabasa.
    .when = Trabaho { $job }, { $named }: mula anong buwan hanggang anong buwan? Isulat ang “{ $job }: 2019-03 to 2022-08”, gamit ang sarili mong mga buwan.
    .end = Trabaho { $job }, { $named }: tuloy pa ba ito? Isulat ang “{ $job }: present”, o “{ $job }: until 2022-08” kasama ang buwan kung kailan ito natapos.
    .relevant = Trabaho { $job }, { $named }: ginawa mo ba roon ang iniaalok mo ngayon? Isulat ang “{ $job }: yes” o “{ $job }: no”.

# ---- What Upwork wrote

report-letter = Isinulat ng Upwork
    .dated = Isinulat ng Upwork tungkol sa ipinadala mo noong { $date }
report-letter-step = { $count ->
    [1] Sinasagot ito ng hakbang { $numbers }.
   *[other] Sinasagot ito ng mga hakbang { $numbers }.
}
report-letter-next = Tingnan ang { $letters } sa ibaba.
report-letter-unseen = Walang nakikitang dapat ayusin sa form mo ({ $checks }). Kaya tingnan ang profile mo sa Upwork mismo.

# ---- Submissions

report-submissions = Ang ipinadala, at ang isinagot
report-column-date = Petsa
report-column-answer = Sagot
report-column-tried = Ipinadala kasama ang
report-column-feedback = Isinulat ng Upwork
report-attempt-not_submitted = hindi naipadala
report-attempt-submitted = naghihintay
report-attempt-declined = tinanggihan
report-attempt-approved = naaprubahan
report-attempt-left = umalis na
report-attempt-suspended = suspendido ang account
report-attempt-duplicate_account = pangalawang account
report-attempt-identity = kailangang patunayan ang pagkakakilanlan
report-attempt-none = hindi alam
report-no-date = hindi alam ang petsa
report-tried-unknown = Walang nakatabing kopya ng ipinadala.
report-tried-changed = Nagbago mula sa naunang subok: { $fields }.
report-since-answer = Nagbago mula sa huling pagtanggi: { $fields }.
    .nothing = Mula sa huling pagtanggi, walang nagbago rito.
report-untried = Pareho sa bawat subok hanggang ngayon, at gayon pa rin: { $fields }. Kung may ibang pagpipiliang totoo rin sa iyo, iyon ang bagong maaaring subukan.
report-level-entry = baguhan (Entry)
report-level-intermediate = katamtaman (Intermediate)
report-level-expert = eksperto (Expert)
report-tried-rate = USD { $amount } kada oras

# ---- Unseen, method

report-method = Paano ginagawa ang score
    .about = Tungkol sa ulat na ito
    .says = Bawat pagsusuri ay nagbibigay ng score mula 0 hanggang 100 at may bigat. Ang kahandaan ay ang karaniwan ng mga ito ayon sa bigat, sa mga pagsusuring nahusgahan namin; ang hindi namin nahusgahan ay hindi binibilang pabor o laban sa iyo. Nagsisimula ang mga baitang sa { $ready }, { $nearly } at { $needs }.
    .weights = Ang mga pinakamabigat na pagsusuri sa ulat na ito: { $checks }.
    .blockers = May ilang bagay, gaya ng walang title o may contact details sa teksto, na pumipigil sa isang profile anuman ang score nito.
    .on_hold = Walang hinusgahan sa profile mo sa pagkakataong ito, pabor man o laban sa iyo. Kapag nalutas na ang usapin at nakasulat na iyon sa form mo, titingnan muli ng susunod na ulat ang lahat.
    .promise = Walang makapangangako na aaprubahan ng Upwork ang isang profile: kahit ang napakahusay ay maaaring tanggihan. Sinasabi ng ulat na ito kung ano ang nagpapalaki sa tsansang maaprubahan, at wala nang iba.
    .codes = Ang code sa tabi ng isang punto, gaya ng { $code }, ang pangalan nito. Kung hindi ka sang-ayon sa isa, sabihin sa coach mo ang code nito at kung bakit: may taong titingin dito, at walang mababawas sa iyo dahil sa sinabi mo.
    .rulebook = Tuntunin { $name }, bersyon { $version }. Ulat ng { $date }.

report-unseen-title = Ang hindi namin mahusgahan
    .lead = Walang anuman dito ang laban sa iyo. Punan ito, at mas marami kaming masasabi sa iyo.
    .span = Kung alam ang lahat ng ito, ang score mo ay nasa pagitan ng { $lowest } at { $highest }.
report-unseen-fields = Walang nababasang sagot sa form para sa: { $fields }.
    .error = Nagkaproblema sa panig namin dito. Tinitingnan na namin ito.
