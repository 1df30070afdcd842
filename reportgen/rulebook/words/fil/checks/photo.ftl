check-photo = Larawan
    .question = May larawan ba, at puwede ba ito?
    .cannot_see = Hindi namin nakikita ang larawan mismo, kung mayroon lang at kung ano ang sinasabi ng form mo tungkol dito.
    .strength = Sinasabi ng form mo na may larawan ka.

photo-missing = Walang larawan
    .title = Magdagdag ng larawan mo
    .says = Sinasabi ng form mo na wala pang larawan.
    .why = Gusto ng Upwork ng larawan ng bawat freelancer, at hindi kailanman kumpleto ang profile na wala nito. Gustong makita ng mga client kung sino ang katrabaho nila.
    .fix = Magpakuha ngayon sa isang tao gamit ang telepono: mukha at balikat mo, nakatingin sa camera, malapit sa bintana sa liwanag ng araw, payak na pader sa likod mo. Walang sunglasses, walang ibang kasama.
photo-exemption = Isang tanong tungkol sa larawan mo
    .title = { $granted ->
        [yes] Hawak mo ba ang sagot ng Upwork tungkol sa larawan mo?
       *[no] Binigyan ka na ba ng Upwork ng exemption para sa larawan mo?
    }
    .says = { $granted ->
        [yes] Binabanggit ng form mo ang exemption sa pagpapakita ng mukha mo.
       *[no] Sa pagkaintindi namin sa form mo, hindi mo ipinapakita ang mukha mo dahil sa pananampalataya.
    } Karapatan mo iyon, at walang bawas na puntos dito.
    .why = Nagbibigay ang Upwork ng religious exemption kapag hiniling. Kapag mayroon nito, puwedeng natatakpan ang mukha mo sa larawan.
    .fix = { $granted ->
        [yes] Itabi ang sagot ng Upwork, sakaling may magtanong. Dahil may exemption
       *[no] Kung hindi pa, humiling ng religious exemption sa support ng Upwork bago mo ipadala ang profile mo; masayang tutulong ang coach mo. Kapag mayroon nito
    }, puwedeng natatakpan ang mukha mo sa larawan. Makikita ito sa help article ng Upwork na 360053305673, at kinukumpirma ito ng mga moderator nito sa community, thread 468324.
photo-unsuitable = Larawang hindi puwede
    .title = Gumamit ng totoong larawan mo
    .says = Ayon sa form mo, ang larawan ay { $kind ->
        [logo] isang logo
        [drawing] isang drowing
        [generated] gawa ng computer
        [stock] hindi larawan mo
        [group] ng higit sa isang tao
       *[other] hindi malinaw na larawan ng mukha mo
    }.
    .why = Hinihingi ng Upwork ang sarili mong mukha, ulo at balikat. Tinatanggihan ang mga logo, drowing, grupo at gawa-gawang larawan.
    .fix = Magpakuha ng larawan sa isang tao gamit ang telepono: ikaw lang, mukha at balikat, liwanag ng araw, payak na pader sa likod mo.
photo-weak = Larawang mapagaganda pa
    .title = Kumuha ng mas malinaw na larawan
    .says = Ayon sa form mo, { $kind ->
        [blurred] hindi malinaw ang larawan
        [covered] may takip ang bahagi ng mukha mo
        [far] malayo ang mukha mo sa larawan
        [selfie] selfie ang larawan
       *[other] luma o scan ang larawan
    }.
    .why = Ang di-magandang larawan ay isa sa mga dahilang ibinibigay ng Upwork sa pagtanggi.
    .fix = Kumuha ng bago: mukha at balikat, liwanag ng araw mula sa harap, payak na pader sa likod mo, iba ang may hawak ng camera.
photo-formal = Mas palakaibigang larawan
    .title = Pag-isipan ang mas palakaibigang larawan
    .says = Larawang pampasaporte ang larawan mo. Puwede na ito.
    .why = Naghahanap ang mga client ng taong gusto nilang katrabaho. Nakatutulong ang mahinahong ngiti.
    .fix = Kung gusto mo, kumuha ng bago: mukha at balikat, liwanag ng araw, payak na pader sa likod mo.
