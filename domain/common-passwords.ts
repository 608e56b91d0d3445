/** Words with which people begin a password, as they stand after `fold`: English first, then the languages of the region. */
export const commonWords = `
password passphrase passcode welcome letmein iloveyou admin administrator superuser testing changeme default secret
access login system server computer internet google facebook youtube windows android iphone samsung office
qwerty asdfgh zxcvbn dragon monkey tiger eagle panther butterfly dolphin chocolate cookie banana orange cherry
football basketball baseball badminton hockey soccer liverpool chelsea arsenal manchester barcelona juventus
superman batman spiderman ironman starwars pokemon naruto master shadow hunter killer ranger soldier champion
princess angel sunshine summer winter spring autumn monday friday january february march april october november december
michael jordan jennifer jessica thomas robert charlie daniel andrew william george matthew anthony joshua ashley
sweetheart darling forever together friends family mother father sister brother freedom happiness beautiful
freshman student teacher minister officer government ministry republic national official
katasandi rahasia sayang cintaku cinta kamu selamat datang selamatdatang bismillah alhamdulillah insyaallah
indonesiaraya merdeka garuda pancasila sepakbola keluarga bersama bahagia semangat sukses makmur anakku istriku
matkhau anhyeuem emyeuanh hoanganh tinhyeu mahalkita mahalko pilipinas kabayan salamat kumusta
katalaluan selamatpagi terimakasih terimakasihbanyak akucintakamu akusayangkamu sawasdee sabaidee mingalaba xinchao`
  .trim()
  .split(/\s+/);

/** Names, from stories and from the region, that stand at the head of many passwords. */
export const commonNames = `
harrypotter hermionegranger hermione voldemort dumbledore hogwarts gryffindor gandalf frodobaggins skywalker darthvader
doraemon pikachu conan sherlock holmes jamesbond terminator cinderella mickeymouse donaldduck hellokitty avengers
cristianoronaldo ronaldo lionelmessi messi neymar beckham blackpink
muhammad mohammad mohamed ahmad abdullah abdul ibrahim ismail yusuf aisyah fatimah nurul nurhaliza siti putri putra budi
santoso agus wahyu dewi rahmat rahman hidayat setiawan wijaya kusuma pratama susanto gunawan hartono suharto sukarno
soekarno jokowi rizal bonifacio aquino santos reyes garcia mendoza fernandez gonzales somchai somsak suchart siriporn
nguyen tran phuong thanh huong sokha sophea bopha aung kyaw thant khin suukyi xanana gusmao`
  .trim()
  .split(/\s+/);

const numbers = `
zero one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million
nol satu dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh sebelas seratus seribu
isa dalawa tatlo apat anim pito walo siyam sampu`;

/** Numbers in words, one after another; one alone may stand in any sentence. */
export const counting = new RegExp(`(?:${numbers.trim().split(/\s+/).join("|")}){2,}`, "g");

/** Sayings so well known that they are a single guess, however long they are. */
export const commonPhrases = `
correcthorsebatterystaple thequickbrownfoxjumpsoverthelazydog thequickbrownfox maytheforcebewithyou
tobeornottobethatisthequestion tobeornottobe onceuponatime happilyeverafter twinkletwinklelittlestar
happybirthdaytoyou marryhadalittlelamb maryhadalittlelamb itwasthebestoftimes callmeishmael ihaveadream
letitbeletitbe wewillrockyou wearethechampions dontworrybehappy iloveyousomuch iloveyouforever iwillalwaysloveyou
knowledgeispower timeismoney practicemakesperfect actionsspeaklouderthanwords allthatglittersisnotgold
openthedoor opensesame thisismypassword mypassword mypasswordispassword nopassword forgotpassword youshallnotpass
ingodwetrust godisgreat jesuslovesme thankyouverymuch goodmorning goodnight
bhinnekatunggalika indonesiatanahairku tanahairku garudapancasila sekalimerdekatetapmerdeka sampaijumpalagi
onevisiononeidentityonecommunity tenmemberstatesonecommunity weareasean theaseanway unityindiversity`
  .trim()
  .split(/\s+/);

const keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const columns = ["1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "8ik", "9ol", "0p"];
const turned = (text: string) => [...text].reverse().join("");
const alternately = (upper: string, lower: string) => [...upper].map((key, at) => key + (lower[at] ?? "")).join("");

/** Along what a hand runs over a keyboard, the alphabet and the figures; each also backwards, and round again. */
export const runs = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  keyboard.join(""),
  `1234567890${keyboard.join("")}`,
  columns.join(""),
  columns.map((column, at) => (at % 2 ? turned(column) : column)).join(""),
  columns.map((column) => column.slice(1)).join(""),
  alternately("1234567890", "qwertyuiop"),
  "qweasdzxcrtyfghvbnuiojklm",
  "azertyuiopqsdfghjklmwxcvbn",
  "!@#$%^&*()_+",
].flatMap((run) => [run + run, turned(run + run)]);
