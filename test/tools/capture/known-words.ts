/** Words of addresses that name features of a site and never an account. */
export const addressWords = words(`
  about ad ads adurl ad_campaign ajax album albums c category channel comments company desktop discover embed events
  explore fbid feed feeds following for foryou group groups h hashtag help home home.php html i id ig_redirect in intent
  index jobs l l.php landing landing.php lists live login marketplace media messages messaging n notifications p page
  page.php page_id pages people permalink permalink.php photo photo.php photos php playlist popular post posts
  privacy_sandbox profile profile.php q r redirect reel reels register results s school search settings share shorts
  showcase status stories story story.php story_fbid t top trending u update user users utm_campaign utm_content
  utm_medium utm_source v video videos view w watch comet www id_str rest_id screen_name src href set type ref tn url
  fbclid gclid twclid ttclid li_fat_id igshid mibextid a_mpk`);

/** Words of which the names of classes, ids, fields and the like are made. They tell nothing of anybody. */
export const identifierWords = words(`
  abbr about access account accounts action actions active activity actor ad add address ads after age album alert
  align all alt anchor and animation app area aria arrow article articles aside asset at attachment attachments attr
  attribute audio author auto autoplay avatar away back badge banner bar base before begin below big black block blue
  body bold border bottom box brand break browse browser bubble button buttons call campaign canvas caption card cards
  carousel cell center channel channels chat check child children circle class clear clearfix click client close closed
  code collapse color column columns comet comment comments common community compact component components compose
  config contact contacts container content contents context control controls copy count counter cover created
  creative credit current cursor custom cut dark data date default defer delete desc description desktop detail details
  dialog disabled display div document dots down draft drag drop dropdown duration edge edit element embed emoji empty
  enabled end entity entry error event events expand expandable expanded explore external face fade favorite feature
  feed feeds field fields file fill filter first fixed flair flat flex float flow focus follow followers following font
  footer form format forward frame friend friends front full gallery gap general global globe go grey grid group groups
  handle has head header heading height helper hero hidden hide high home host hover html icon icons image images img
  in index indicator info inline inner input insert inside insight insights instream is item items join keys label
  labels landing language large last layer layout lazy left legacy length level light like likes line lines link links
  list listitem live load loader local location lock login logo long main map mark marker masthead max media medium
  member members mention menu message messages meta metadata middle min mini mobile modal mode model module more
  movable muted name names native nav navigation new news next node none normal note notice notification number object
  off on online only open option options order organic original other outer outline overlay owner padding page pages
  paid panel paragraph part partner partnership parts pause payload people permalink person photo photos picture
  pictures pill pin placeholder placement play player playlist plugin point pop popover popup position post posts
  preview primary print privacy private profile profiles progress promo promoted promotion public publish quote radio
  raw react reaction reactions read reason recommended red reel reels rel related remove render renderer reply report
  request require result results rich right role root round row rows rule save scroll search section see selected
  selector send separator service session set settings shadow shape share shared shares short shorts show showing side
  sidebar sign signal single site size skip slide slider slot small social sort source space spacer span spinner sponsor
  sponsored start state static status sticky stories story strong style sub subreddit suggested suggestion summary
  surface svg switch symbol system tab table tabs tag tags target test text theme thing thread thumb thumbnail time
  timeline timestamp tip title toggle token tool toolbar tooltip top topic total track tracking transition trend trends
  type undefined unit units up update updates upload url user username users value variant verified version vertical
  video videos view viewer views visible volume vote votes watch web white wide widget width window with word wrap
  wrapper your zoom`);

/** Words that stand in a time beside its numbers, in the languages of Indonesian voters. */
export const timeWords = words(`
  ago am at d day days detik dtk h hari hour hours hr hrs j jam kemarin lalu lepas m menit min mins minggu minit minute
  minutes mnt mo mon month months mos now on pada pm pukul s saat sec second seconds sejam semalam seminggu tahun th thn
  today w week weeks wib wit wita wk wks wingi y year years yang yesterday yr yrs baru saja sahaja just ini bulan bln
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec januari februari maret mei juni juli agustus oktober desember agu agt okt des mac ogos disember
  monday tuesday wednesday thursday friday saturday sunday tue wed thu fri sat sun senin selasa rabu kamis jumat sabtu
  ahad isnin khamis jumaat`);

/** Domains of the platforms, and of those who count and carry their links; everybody else's name somebody. */
export const platformDomains = words(`
  facebook.com fbcdn.net fb.com fb.me m.me messenger.com instagram.com cdninstagram.com threads.com threads.net x.com
  twitter.com twimg.com t.co youtube.com youtu.be ytimg.com ggpht.com googlevideo.com googleusercontent.com google.com
  googleadservices.com doubleclick.net gstatic.com reddit.com redd.it redditmedia.com redditstatic.com linkedin.com
  licdn.com tiktok.com tiktokcdn.com whatsapp.com wa.me w3.org schema.org`);

/** What addresses begin with and hosts end in; no word of anybody. */
export const hostWords = words(`
  http https www
  com net org id co io me tv info biz app site online store shop xyz my sg uk de fr nl au us eu example test go ac sch
  or web desa edu gov mil int`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
