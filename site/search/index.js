jobframeSearch.add("settings", "", String.raw`
{"language":"en",
"direction":"ltr",
"letters":"",
"stop":["a","about","after","all","also","an","and","any","are","as","at","be","because","been","before","being","between","both","but","by","can","could","did","do","does","during","each","for","from","had","has","have","he","her","his","how","if","in","into","is","it","its","may","more","most","must","no","nor","not","of","on","or","other","our","out","over","own","per","she","should","so","some","such","than","that","the","their","them","then","there","these","they","this","those","through","to","under","until","up","upon","was","we","were","what","when","where","which","while","who","whom","whose","why","will","with","within","without","would","you","your"],
"count":61,
"levels":[["S1","Trainee","Support"],["S2","Skilled Employee","Support"],["S3","Senior Skilled Employee","Support"],["S4","Coordinator","Support"],["P1","Entry Professional","Professional"],["P2","Developing Professional","Professional"],["P3","Professional","Professional"],["P4","Senior Professional","Professional"],["P5","Lead Professional","Professional"],["P6","Principal Professional","Professional"],["P7","Distinguished Professional","Professional"],["M1","Manager","Management"],["M2","Senior Manager","Management"],["M3","Director","Management"],["M4","Senior Director","Management"],["M5","Head of Function","Management"],["E1","Vice President","Executive"],["E2","Executive Vice President","Executive"],["E3","Chief Officer","Executive"]],
"families":[["channel-partner-sales","Channel & Partner Sales"],["customer-support","Customer Support"],["data-analytics","Data & Analytics"],["design-research","Design & Research"],["facilities-safety","Facilities & Safety"],["finance","Finance"],["human-resources","Human Resources"],["information-security","Information Security"],["it-operations","IT Operations"],["laboratory","Laboratory & Testing"],["legal-compliance","Legal & Compliance"],["manufacturing-quality","Manufacturing & Quality"],["marketing-communications","Marketing & Communications"],["product-management","Product Management"],["software-engineering","Software Engineering"],["supply-chain-procurement","Supply Chain & Procurement"]],
"shards":{"lines":["1\u0060","1h","3","3t","3v","4","5","5\u0060","5h","5p","6","70","74","8","ap","at","b","c","c@","d","e","f","f@","g","i","i@","j","l","n","n@","o","o@","p","p\u0060","pp","q","r","s","sp","sx","t","u","v","w","x0","x1","x@","yh","yl","yp","z","zd","zf"],"pairs.files":["","@"],"roles":["0","4","6","8","\u0060","d","h","l","p","r","t","x","z"],"terms":["","a\u0060","ap","b","c","c\u0060","ch","cl","co","co\u0060","cop","cp","d","d\u0060","dh","dp","e","e\u0060","ep","f\u0060","fp","g","h","i","j","l\u0060","lh","lp","m\u0060","mh","mp","n","o","p","p\u0060","pp","q","r","r\u0060","re","re\u0060","rep","rh","rp","s","s\u0060","sd","sh","sp","t\u0060","tp","u","v","x"]}}
`);
jobframeSearch.add("words", "", String.raw`
1.33
14001
17025
1st*
2027
24
24-hour
33
3d
45001
62443*
72
72-hour
8d
abandon - -s
abil -ities -ity
abl -e
abov -e
abroad
absenc -e -es
absent
absorb
abstract
absurd
abus -es -ive
academ -ics
acceler -ated
acceleromet -ers
accept - -able -ance -ed -s
access - -es -ibility
accid -ent -ents
accompani accompany
accord -ing -ingly
account -* -able -ancy -ant* -ants -ing* -s*
accredit -ation -ed
accru -e -ed
accrual - -s
accur -ate
accuraci accuracy
accus -ed
achiev -ed
acquir -ed
acquisit -ion* -ions
across
act - -ing -s
action - -s
activ -e -ities -ity
actual - -ly
actuari -al actuary
ad - -ded
adapt - -ed -er -ing -s
add - -s
addit -ional
address - -es -ing
adher -ence
adjust - -ed -ments -s
administr -ation* -ator* -ators
admit - -s
adopt - -ed -ing -s
adult -s
advanc -e -ed -es
advantag -e -es
advers -e
adversari adversary
advert - -s
advertis -ement -es -ing
advic -e -es
advis -e -ed -er* -ers -es -ing
advisor*
advisori advisory
advocaci advocacy
affair -s*
affect - -ed -s
afford - -ability -able
afternoon
afterward -s
again
against
age - -ing
agenc -ies -y
agenda
agent -* -s
agre -e -ed -eing -es
agreement - -s
ahead
ai*
aid
aider
aim - -ing -s
air
aisl -e -es
alarm - -ed -s
alert - -s
algorithm
align - -ed -ing
alik -e
aliv -e
alleg -ations
allianc -e* -es*
alloc -ate -ation
allow - -ance -ances -ed -s
alloy
almost
alon -e
along
alongsid -e
aloud
alreadi already
alter - -s
altern -ative -atives
although
altitud -e
alway -s
ambient
ambit -ions
amend - -ed -ments
amid
among
amount - -s
analys -e -er -es -ing
analysi -s*
analyst -* -s
analyt -ics*
anchor -ed
and*
anecho -ic
anger
angl -es
angri angry
annex - -es
announc -e -ed -es
annoy -ance
annual
anonymis -e -ed
anoth -er
answer - -able -ed -ing -s
anti*
anticip -ates
antitrust
anxious
anybodi anybody
anyon -e
anyth -ing
ap*
apart
apostill -e
app -* -s
appar -ently
appeal -s
appear - -ance -ances -s
appli -ed* -es apply
applic -ant -ants -ation* -ations
appoint - -ed -ment -ments
apprais -al
apprentic -es
apprenticeship
approach -able -es
approv -al -als -e -ed -ers -es
ar*
arbitr -ate -ation
architect -* -s
architectur -al -e -es
archiv -e
area - -s
argu -e -es -ing
argument
aris -e -es
aros -e
around
arrang -e -ement -ements -es
arriv -al -als -e -ed -es
art
articl -e* -es
artifici -al -ally
asbesto -s
asid -e
ask - -ed -ing -s
asker
assembl -e -er* -es -ies -y*
assess - -ed -es -ment -ments
assessor - -s
asset - -s
assign - -ed -ments -s
assist -ant* -ants
associ -ate* -ation -ations
assum -ed -es
assumpt -ion -ions
assur -ance* -ing
asynchron -ous
atmospher -es
atom -s
attach - -ed -es -ment -ments
attack - -ed -er -ers -s
attain -able
attempt
attend - -ance -ed
attent -ion
attitud -e
attorney*
attract - -ing -ion -ive -s
attribut -es -ion
auction
audienc -e -es
audit - -ed -ing -s
auditor - -s
author - -ities -ity -s
authoris -ation -ations -e -ed -es
authorit -ative
autom -ate -ated -ates -ation*
automat -ic
autonom -ous
autumn
avail -ability -able
averag -e -es
avoid - -ed -s
awar -eness
award - -s
away
awkward
axi -s
back - -ed -ing -s
backend*
background - -s
backlog
backup - -s
backward -s
bad - -ly
badg -e -es
bag -s
balanc -e -ed -es -ing
ban -ned
band -s
bank - -ing -s
bar - -red
bare
barrier -s
base - -d
baselin -e
basi -s
basic - -s
batch - -es
batteri -es battery
bay -* -s
bayesian
bear
bearer
beat - -s
beauti -ful
becam -e
becom -e -es -ing
beforehand
began
begin - -ning -s
begun
behav -e
behaviour - -al
behind
believ -e -ed -es
belong - -s
below
bench - -es
benchmark -s
bend -ing
beneath
benefit - -s*
besid -e
best
bet -s
better
beyond
bi*
bias
big*
bill
bin
bind - -ing -s
binder -s
bitter -ness
black -ed
blame - -s blaming
blind
block - -ed -ing -s
blur
board - -s
bodi -es body
boiler -s
bold
bond -ed
bonus - -es
book - -ed -ing -ings -s
bookkeep -er* -ers -ing
border - -s
borderlin -e
boss -es
bottleneck - -s
bought
bounc -e
bound
boundari -es boundary
brake braking
branch - -es
brand - -ing -s
breach - -es
breadth
break - -ing -s
breakdown
breakthrough
briberi bribery*
bridg -e -ing
brief - -ing
brigad -e
bring - -s
broad
brochur -es
broke
broken
brought
browser
budget -* -ing -s
build - -ing* -ings* -s
builder - -s
built
bulki bulky
bundl -e
burden -s
burst
bus
buse -s
busi -ness* -nesses busy
busiest
button
buy - -ing -s
buyer -* -s
bypass -ed
c*
c#*
c&b*
c++
cabinet - -s
cabl -e -es -ing
cad
calcul -ate -ated -ates -ation -ations -ator
calendar - -s
calibr -ate -ated -ation -ations
call -* -ed -ing -s
caller - -s
calm - -ing -ly -s
cam*
came
camera -s
campaign - -s
cancel -lations
candid - -ate -ates
candour
cannibalis -ation -es
cannot
cap - -ped
capabl capabilities capability -e
capac -ity
capit -al
caption -s
car
carbon
carcinogen -ic
card - -s
care -* -ful -fully
career - -s
careless
caretak -er*
carri -ed -es carry carrying
carrier - -s
cartel
carton - -s
case - -s
cash
cast -ing
catalogu -e -es
catch - -es
categori category*
caught
caus -e -ed -es
causal
cautious
ceas -e -ed
ceil -ing -ings
cell
censor -ed
cent
centr -e* -es
central
centralis -e
ceram -ics
certain
certainti certainty
certif -icate -icates -ication
certifi -ed -ers certify
cfo*
chain -* -s
chair
challeng -e -es
chamber - -s
champion -s
chanc -e -es
chang -e -ed -es -ing
changeov -er -ers
changer -s
channel -* -s*
chapter -s
charact -ers
characterist -ic -ics
charg -e -es
chart - -s
charter - -s
chase
chat - -s
cheap
cheaper
cheapest
cheapli cheaply
check - -ed -ing -s
checklist - -s
checkpoint
chemic -al -als
chemistri chemistry
chief*
chip - -s
choic -e -es
choos -e -es -ing
chosen
chro*
chronolog -ies
circl -e
circuit - -s
circul -ated -ation
circular
ciso*
citat -ions
cite - -d
claim - -s
clarifi -es clarify
clariti clarity
clash -es
class - -es
classif -ication -ications
classifi classify
claus -e -es
clean - -ed -ing -ly -s
cleaner
clear - -ed -ing -ly -s
clearanc -e
cleric -al
clerk -* -s
click -ed
clickabl -e
client
climat -e
clinic
clip - -s
clm*
clock - -s
close - -d -ly -ness -s closing
closer
closur -e -es
cloud*
cluster -s
cmf*
cmo*
co
coach - -ing
coat -ing -ings
code - -d -s coding
coder*
coexist
cohes -ion
cohort
coil*
coincid -e
cold
collabor -ation
collaps -es
colleagu -e -es
collect - -ed -ion* -ions* -ive -s
collid -e
colour - -ing -s
column - -s
columnar
combin -ation -ations -e -ed -es -ing
come - -s coming
comfort
command - -er -s
comment - -s
commentari commentary
commerc -e
commerci -al* -ally
commiss -ion -ioned -ioning -ions
commit - -ment -ments -s -ted
committe -e -es
commod -ity
common
commonest
communic -ation -ations*
communiti community
commut -e
compact
compani -es company*
compar -ability -able -ative -e -ed -es -ing
comparison - -s
compat -ibility
compens -ation*
compet -e -ences -ent -es -ing
competit -ion -ive
competitor -s
compil -e -ed
complain - -ed
complaint - -s*
complet -e -ed -eness -es -ion
complex -ity
complianc -e*
complic -ated
compon -ent -ents
composit -ion
composur -e
compromis -ed
compulsori compulsory
comput -er -ing
conceal -ing
conced -es
concentr -ate -ation
concept - -s
concern - -ed
concess -ion -ions
conclud -e -ed
conclus -ion -ions
concret -e
condens -ed -es
condit -ion -ions
conduct - -ed
conduit
confer -ence
confid -ence
confidenti -al -ality
configur -ation
confin -ed
confirm - -ation -ations -ed -s
conflict - -ing -s
conform - -ing -ity
confront
confus -ed
conjoint
connect - -ed -ion -ions -s
connector -s
conscienc -e
consensus
consent
consequ -ence -ences
consign -ment -ments
consist -ency -ent
consolid -ate -ated -ation*
constant
constraint -s
construct -ion -ive
consult - -ant* -ation -ed -ing -s
consum -ers
contact -* -s
contain - -ed -ers -ing -ment -s
contamin -ation
content - -s
contest - -ed
contextu -al
contin -ents
continu -e -ed -es -ity -ous
contract -* -ing -s*
contractor - -s
contractu -al
contradict - -ed -ing -ion -s
contradictori contradictory
contrari contrary
contrast
contribut -e -es -ion -ions
contributor -s
control -* -led -ler* -lers -ling -s
conven -e
conveni -ent
convers -ation -ational -ations -ion -ions
convert - -ers
conveyor -s
convinc -es -ing
coo*
cooki -es
cool -ing
cooper -ation
coordin -ate -ated -ating -ation -ator* -ators
cope -s
copi -ed -es copy
copper
copyright
core
corner
corpor -ate*
correct - -ed -ing -ion -ions -ive -ly -ness -s
corridor - -s
corrod -ed
corros -ion*
cost -* -ed -ing -ly -s
costliest
council - -s
counsel*
count - -ed -ing -s
counter
countermeasur -e -es
countersign - -ed
countri -es country*
coupl -es
courag -e
cours -e -es
court - -s
coven -ants
cover - -ed -ing -s
coverag -e
cpo*
crack - -ed -s
craft
craftsperson
crane
creat -e -ed -es
creativ -e -es
credibl credibility
credit -* -ed -s
creditor -s*
creep
creepag -e
crew - -s
crimin -al
crimp - -ing
crippl -e
crisi -s
criteria
criterion
critic - -al -ism
critiqu -e
crm
cross - -es
crush -ed
cryptographi cryptography
csr*
culprit - -s
cultiv -ate
cultur -al -e -es
cure - curing
curios -ity
curious
currenc -ies -y
current - -s
curv -e -es
custodi custody
custom - -er* -ers -s*
cut - -s -ting
cutov -ers
cyber*
cybersecur -ity*
cycl -e -es
d
daili daily
damag -e -ed
danger - -ous -s
dashboard -* -s
data*
databas -e
datasheet - -s
date - -d -s
datum
day - -s
dc
de
dead
deadlin -e -es
deal -* -ing -ings -s
dealt
dearer
death
debat -e -ed
debrief - -ing
debt -* -s
debtor -s
debug
decad -e -es
decent -ly
decentralis -ed
decid -able -e -ed -es -ing
decis -ion -ions
declar -ant -ation -ations -e -ed -ing
declin -e -ed -es
decommiss -ioning
deduct -ion -ions
deep
deeper
deepli deeply
defect - -ive -s
defend - -ed -s
defens -ible -ive
defer - -red
defin -e -ed -es
definit -ion -ions
degrad -ation
degre -e
delay - -s
deleg -ate -ated -ation -ations
delet -e -ed -ion -ions
deliber -ately
delic -ate
deliv -er -ered -ers
deliver -ability -able
deliveri -es delivery*
demagnetis -ation
demand -* -ed -s
demo
demographi demography
demonstr -ate -ated -ation
depart - -ed -ment -ments -s
departur -es
depend - -able -ence -encies -s
depreci -ation
depth
deputi -es deputy
deputis -es
derat -ing
deriv -e -ed -es
describ -e -ed -es
descript -ion -ions -ive
deserv -e -es
design -* -ations -ed -er* -ers -ing -s
desk -* -s
desktop*
despit -e
destin -ation
destroy - -ed -s
detail - -ed -s
detect - -able -ed -ion -ions -s
determin -ation -e
detour - -s
develop - -ed -er* -ers -ing -ment* -ments -s
deviat -ed -es -ion -ions
devic -e -es
devis -es
dexter -ity
diagnos -es
diagnosi -s
diagnost -ic -ics
diagram -s
dialogu -e
die dying
differ - -ence -ences -ent -ently -ing -s
difficult
difficulti difficulty
digit - -al*
digniti dignity
dilemma -s
dilig -ence
dimens -ion -ions
dimension -al
diploma
diplomaci diplomacy
direct - -ion -ions -ly -s
director -* -s
directori directory
disabl disabilities
disadvantag -es
disagr -eement -eements
disagre -e -ed
disappear
disappoint -ed
disast -er
discard -s
discharg -e -ed
disciplin -e -es
disciplinari disciplinary
disclos -e -ed -es
disclosur -e
disconnect - -ion
discontinu -ation -e -ed
discount - -s
discov -er -ers
discoveri -es discovery
discret -ion
discuss - -able -ed -es -ing -ion
disk
dismantl -ed
dismiss - -al -als
dispatch -* -er* -es
display - -ed -s
dispos -als
disput -e -ed -es
disrupt -ion -ions
dissect -s
dissent
distanc -e
distant
distinguish - -ed* -es
distort
distress
distribut -e -ed -es -ion*
distributor - -s
distrust
disturb -ance -ances
diverg -e -ed
divers -ion
divid -e -es -ing
dividend
divis -ion
do -ing
dock - -ing -s
doctor - -al -ate
document - -ation -ed -s
domain - -s
domest -ic
done
door - -s
doubl -e -ed
doubt - -ful -s
doubter -s
down
download - -s
downsid -e
downstream
downtim -e
dozen
draft - -ed -ing -s
draw - -ing -ings -s
drawback -s
drawn
dri dry
drift -ed -ing -s
drill - -s
drive -* -s
driver -* -s
drop - -ped -s
dual
due
dun -ning*
duplic -ate -ated -ates
durat -ion
duti -es duty
dwh*
dynam -ics
e
earli early
earlier
earn - -ed -ing -ings -s
earth -ing -s
eas -e
easi easy
easier
easiest
echelon
ecodesign
econom -ic -ical -ics
economi economy
ecosystem
edg -e -es
edit - -ing
editori -al
effect - -ive -s
effici -ency
effort
eh -s*
eight
eighteen
either
electr -ic -ical -ically
electrician
electrif -ication
electrochemistri electrochemistry
electromagnet -ic
electron - -ic -ics
electrostat -ic
element - -s
elig -ible
elimin -ate -ated -ation
els -e
elsewher -e
em*
email -* -s
emb -ed
embargo
embed -ded*
embrac -es
emc*
emerg -e -ency
emiss -ion -ions
emit - -s
employ - -ed -er -ers -ment -s
employe -e* -es
empti -es empty
enamel
encrypt -ion
end - -ed -ing -s
endang -er -ered -ers
endors -ed
endpoint
endur -ance -es
energi energy
enforc -e -ement -ers
engag -ement
engin -eer* -eering* -eers -es
english
enjoy -s
enlarg -e
enough
enquiri -es enquiry
enrol
enter - -ed -s
enterpris -e*
entir -e
entiti -es entity
entitl -ed
entrepreneur
entri -es entry
entrust - -ed
environ -ment -ments
environment -al*
equal - -ly
equip -ment -s
equiti equity
equival -ence -ent
eras -e -ed -ing
ergonom -ic -ics*
erp
error - -s
escal -ate -ated -ates -ation
escap -e -ed
escort
essenti -al
establish - -ed
estat -e*
estim -ate -ated -ates
ethernet
ethic -s*
ethnographi ethnography
etl*
eu
euro - -s
european
evad -e
evalu -ate -ated -ates -ating -ation -ations
even - -ing -ly -s
event - -s
everi every
everybodi everybody
everyday
everyon -e
everyth -ing
everywher -e
evid -ence
exact - -ly -ness
examin -ation -ations -e -ed -er -es
exampl -e -es
exceed - -s
excel
except - -ion -ions
excess - -ive
exchang -e -ed -es -ing
exclud -ed -es
exclus -ions -ivity
execut -ion -ive* -ives
exempt -ion -ions
exercis -e -es
exist - -ence -ing -s
exit - -s
exoner -ating
expans -ion
expect - -ations -ed -s
expens -e -es -ive
experi -ence -ment -ments
experienc -ed
experiment -al -ers
expert - -s
expertis -e
expir -e -ed -es -ing
expiri -es expiry
explain - -ed -ing -s
explan -ation -ations
explicit
exploit -ation -ed
explor -e -es
exploratori exploratory
explos -ive
export -* -s
expos -e -ed -es -ing
exposur -e
express
extend - -ed -s
extens -ions
extern -al
extra
extract - -s
extrem -e
eye - -s
eyewash
face - -s
facil -ities* -ity*
facilit -ate -ating
fact - -s
factor - -s*
factori -es factory*
factual
fade -s
fae*
fail - -ed -ing -ings -s
failur -e* -es
faint
fair - -ly -ness -s
fall - -ing -s
fallback
fals -e
famili -es family
familiar
fan -s
far
fare
fashion
fast
fasten -ers
faster
fatal
fatigu -e
fault - -s
faulti faulty
favour -able -ed
favourit -e -es
fd*
fear
feasibl feasibility
featur -e -es
fee - -s
feed
feedback
feel - -s
fell
fellow*
felt
fenc -e -ed
fetch -es
few
fewer
field -* -s
fieldbus
fieldwork
fifteen
fifth - -s
fifti fifty
figur -e -es
file - -d -s filing filings
fill - -ed -ing -s
film - -ing
filter - -ing -s
fin -s
final
financ -e* -es -ing
financi -al* -ers
find - -ing -ings -s
finish - -ed -es
fire
firewal -l
firm - -ly -ness -s
firmwar -e*
first*
fit - -s -ted -ting
fitter -s
five
fix - -ed -es
fixtur -e -es
flagship
flat
fleet
flexibl flexibility -e
flood
floor
flow - -s
fluenci fluency
fluoresc -ence
fluorin -ated
flush
flux -es
fm*
fmea
foam
focus - -ed
fold
folder - -s
follow - -ed -ing -s
foot
footprint
footwear
forbid -s
forbidden
forc -e -es
forecast -* -ing* -s
foreign
foreman*
forens -ic -ics
forese -e -eable -es
foresight
forg -ed
forgotten
fork -s
forklift*
form -* -ed -ing -s
formal - -ities -ity
format -s
former
formul -ates
formula - -s
forti forty
fortnight
forum
forward - -ers -ing*
fossil
found - -ing
foundat -ion -ions
foundri -es
four
fourteen
fourth
fp*
fp&a*
fractographi fractography
fractur -e
fragil -e
frame - -d -s framing
framework - -s
frank - -ly
fraud
free
freed
freedom
freehand
freeli freely
freez -e
freight*
frequenc -y
frequent
fresh - -ness
friction
friday
friend - -ly
front
frontend*
frozen
fuel
fulfil -ment -s
full*
fulli fully
function - -al -s
fund - -ed -ing -s
further
furthest
futur -e
gain - -ed -s
gap - -s
gate - -s
gather - -ed -ing -s
gaug -e -es
gc*
gender
general*
generalist*
generat -ed -ion* -ions -or -ors
generos -ity
genuin -e
geometri geometry
geopolit -ical -ics
gestur -es
get - -s -ting
gift -s
give - -s giving
given
gl*
glanc -e
glare glaring
global
gloss
glossari glossary
glove -d -s
glu -ed
go -* -ing
goal -s
goe -s
gone
good - -s*
goodwil -l
govern -ance -ment -ments -s
grace
grade - -d -s grading
graduat -e* -es
grain
grant - -ed
graphic
grasp
gravest
greatest
greet - -ing
grew
grid
grievanc -es
grind
grip
ground - -ed -ing -s
group -* -s
groupag -e
grow - -ing -s
grown
growth
gtm*
guarante -e -ed -es
guard - -ing -s
guardhous -e
guess - -ed -es -ing
guest
guid -e -ed -es
guidanc -e
guidelin -e
habit - -s
hairpin
half
hall - -s
halt
halv -e -es -ing
hand - -ed -ful -ing -s
handbook
handed -ness
handheld
handl -e -ed -es -ing
handov -er -ers
handyperson*
hang - -s
happen - -ed -s
harass - -ment
hard - -ly -ness
harden -ing
harder
hardest
hardship
hardwar -e*
harm
harmless
harmon -ics
harmonis -e -es
hash - -es
hasti hasty
have having
hazard - -ous -s
head -* -ing -s
headcount
header -s
headhunt -er*
headlin -e
headquart -ers
headset -s
health*
healthi healthy
hear - -ing -s
heard
heart
heat - -ing
heavi heavy
hedg -es -ing
height
held
help -* -ed -fulness -ing -s
helpdesk*
here
hidden
hide - -s hiding
hierarchi hierarchy
high
hinder -s
hint
hire - -d -s hiring*
histori -es history
hit - -s
hmi*
hoc
hoist -s
hold - -ing -s
holder -s
holiday - -s
home
honest
honour
hope
hospit -ality
host - -ing
hostil -e
hotlin -e*
hour - -s
hous -e* -ing* -ings
hr*
hrbp*
hse*
hub -s
human*
hundr -ed -eds
hunt - -ing -s
hunter*
hurdl -e
hurri -ed
hurt - -s
hvac*
hydraul -ics
hypothes -es
hypothesi -s
ic -s*
icon -s
id*
idea - -s
ideal - -ly
ident -ical -ities -ity
identifi identify
idl -e
iec*
ignor -e -ed -es -ing
ill - -ness
imag -e -es -ing
imagin -es
imit -ations -ators
immedi -ately
impact
impair -ment
imparti -ality
impati -ence -ent
import -* -ance -ant -s
imposs -ible
impregn -ation
impress -ion
improv -e -ed -ement -ements -es
improvis -es
in -* -s
inact -ive
incent -ive -ives
incid -ent* -ents
includ -e -ed -ing
incom -e -ing
incomplet -e
inconveni -ent
incoterm -s
increment -al
indefens -ible
indemn -ity
independ -ence -ent -ently
index
indic -ator
indirect*
indispens -able
individu -al
induct - -ion
industri -al* -es industry*
industrialis -ation* -ed
inertia
infer -ence
inferenti -al
inflat -ed -ion
influenc -e -ing
inform - -ation* -ed -s
infrar -ed
infrastructur -e*
ingest -ion
ingress
inherit -ed
initi -ate -ative
injur -e
injuri injury
innov -ation
input - -s
inquiri -es inquiry
insert -ing
insid -e*
insight - -s*
insist
insolv -ency
inspect - -ed -ing -ion -ions -s
inspector -s
instal -l -lation -lations -led -lers -ments
instanc -e
instead
instinct
institut -es
instruct - -ed -ing -ion -ions
instrument - -s
insul -ation
insur -ance -ers
intact
intak -e
integr -ate -ated -ates -ation -ator -ators -ity*
intellectu -al
intellig -ence*
intend -ed
intent -ions
interact - -ion* -ions
intercompani intercompany
interest - -ed -ing -s
interfac -e* -es
interfer -ence
interim
interlaboratori interlaboratory
interlock - -s
intermedi -ate
intermitt -ent
intern -al* -ational -s
internship -s
interplay
interpret - -ation -ers -ing -s
interrupt -ed -ing -ion -ions
interv -al -als
interven -es
interview - -ers -ing -s
interviewe -e
intralogist -ics
intranet
introduc -e -ed -es
introduct -ion
intrud -er -ers
intrus -ions
invalid
invent -ed -ions -s
inventori -es inventory*
invert -ers
invest - -ing -ment -ments -s
investig -ate -ated -ates -ating -ation -ations -ators
invis -ible
invit -ation -ations -e -ed
invoic -e* -ed -es
involv -e -ed
inward
irregular -ities
ism -s*
iso
isol -ate -ated -ates -ating -ation
issu -e -ed
issuer
it*
item - -s
itself
jam - -s
janitor*
jargon
job - -s
join - -ed -ing -s
joiner -s
joint - -ly -s
journal -ism -s
journalist -s
judg -e -ed -es -ing
judgement - -s
judgment
jump - -s
junior*
just
justifi -ed -es justify
kanban
keep - -ing -s
kept
key - -ing -s
keyboard
keyword -s
kind - -ly -s
kit - -s
knew
know - -ing -ingly -s
knowledg -e
known
lab -* -s
label - -led -ling -s
laboratori -es* laboratory*
labour
lack - -s
ladder - -s
lamin -ation
lamp - -s
land -ed -ing
landlord
landscap -e
lane - -s
languag -e -es
laps -e -ed -es
laptop - -s
larg -e
larger
largest
lash -ing
last - -ing -s
latch -es
late
later
launch -* -ed -es
law - -ful -fully -s
lawmak -ers
lawsuit -s
lawyer -* -s
lay - -s
layer -s
layout
layperson
lead -* -ing -s
leader -* -s
leadership
leaflet
leak -s
leakag -e
lean*
learn - -ed -ing* -s
learner
learnt
leas -e -ed -es
least
leav -e -es -ing
leaver - -s
lectur -e
led
ledger -* -s
left
leg
legaci legacy
legal -* -ly
legibl -e
legionella
legisl -ation -ators
legitim -ate
lender -s
length
lengthen -ed
lenienc -y
less
lesson - -s
let - -s -ting
letter - -s
level -* -s
liabil -ities -ity
liabl -e
liais -e
librari -es library
licenc -e -es
licens -e -es
license -es
lie -s
life
lifecycl -e*
lifetim -e -es
lift - -ing -s
light - -ing -s
like - -d -ly -ness
likeliest
likelihood
limit - -ation -ed -s
line -* -s
lineag -e
link - -ed -ing -s
linkag -e
liquid -ity
list - -ed -ing -s
listen - -ing -s
literatur -e
lithium
littl -e
live - -d
livelihood -s
load - -ing -s
loan - -s
local - -ly
locat -ing -ion -ions
lock - -ed
locker
lodg -e -ed
log - -s
logic
logist -ics*
logo
lone
long
longer
longest
look - -ed -ing -s
lookup
loop - -s
loos -e
lose - -s losing
loser -s
loss - -es
lost
lot - -s
loud
loudest
low
lower - -ed -s
loyalti loyalty
lubric -ant -ate
lucki lucky
machin -e* -es
machineri machinery
made
magnet - -s
mail - -ing -s
mailbox
main - -s
maintain - -able -ers -ing -s
mainten -ance*
major
make - -s making
maker -s
makeshift
malwar -e
manag -e -ed -ement* -ements -er* -ers -ing
mandat -e -es
mandatori mandatory
mani many
manner
manual - -s
manufactur -able -er -ers -ing*
map - -ped -ping
margin - -al -s
mark - -ed -ing -s
market -* -er* -ers -ing* -s
marketplac -e -es
mask - -ed
master -* -ed -s
match - -ed -es -ing
materi -al* -als*
matern -ity
mathemat -ical
matrix
matter - -s
matur -e -ing -ities
maximis -e
mean - -ing -s
meanwhil -e
measur -able -ably -e -ed -ement -ements -es -ing
mechan -ical -ics -ism -isms
mechatron -ics
media*
median
mediat -e
medic -al
medium
meet - -ing -ings -s
member - -s
memori -es memory
men
mend - -s
mentor
merchandis -e
mere - -ly
merg -e -ed -ing
merger - -s
merit -s
messag -e -es
messeng -er
met
metadata
metal - -s
metallograph -ic
metallurgist*
meter -s
method - -s*
methodolog -y
metr -e
metric -s
mi*
micrograph -s
microphon -es
microscop -e
microscopi microscopy
mid
middl -e
midpoint -s
might
migrat -e -ion -ions
mileston -e -es
mind -ed -s
mine mining*
minimum
ministri -es
minor
minut -e -ed -es
misconduct
misdirect -ed
misjudg -e
mislead - -ing
mismatch
misrout -ed
miss - -ed -es -ing
mission
misstat -ements
mistak -e -es
misunderstand - -ing
misus -e
mix - -ed
ml*
mobil -e
mock
mode - -s
model - -ler* -ling -s
modem -s
moder -ate -ating -ator
modul -e -es
modular
moistur -e
moment - -s
monday
money
monitor - -ing
month - -ly -s
mood
moral - -s
morn -ing
most -ly
motion
motiv -ates -ation
motor - -s
mould - -ing
moulder -s
mount - -ed -ing -s
move - -d -s moving
movement - -s
much
multi
multimet -er
multipli -es
name - -d -s naming
namepl -ate -ates
narrow -s
nation -al
nativ -e
natur -al
near - -ing
nearest
necessari necessary
need - -ed -s
needless - -ly
negoti -ate -ated -ates -ating -ation -ations
neighbour -ing -s
neither
network -* -ed -s
neutral
never
new
newcom -er -ers
newer
newli newly
news
newslett -ers
newsroom - -s
next
night - -ly -s
nine
nineti ninety
no
no-go
nobodi nobody
node -s
nois -e -es
noisi noisy
non
nonconform -ities -ity
none
noon
normal
northwind
notari -es
notaris -ation
note - -s
noth -ing
notic -e -ed -es -ing
notif -ication
notifi -able notify notifying
noun -s
now
npi*
number - -s
numer -ical
o
object - -ion -ions -s
observ -ation -e -ed -ers -ing
obsolesc -ence
obstacl -e -es
obtain - -s
obvious
occasion -al
occup -ancy -ation -ational
occur - -s
odd
of*
off - -s
offer - -ed -ing -s
offic -e -er* -ers -es
offici -al -als
offlin -e
offshor -e
often
oh -s*
old
older
oldest
onc -e
one - -s
onli only
onlin -e*
onto
onward -s
op -* -s*
open - -ed -ing -ings -ly -ness -s
oper -ate -ates -ating* -ation -ational -ations* -ative* -ator* -ators
opinion - -s
oppon -ent
oppos -ed -es -ing
opposit -e
optimis -ation
optimist -ic
option - -s
order -* -ed -ing -ly -s
ordinari ordinary
organis -ation -ational -ations -e -ed -es -ing
origin - -al -als -ates -ating
oscilloscop -e -es
ot*
other -s
otherwis -e
out -s
outag -e -es
outcom -e
outdat -ed
outgrow -s
outlast -s
outlier -s
outlin -e
outlook
output - -s
outrun -ning
outset
outsid -e -er -ers
outsourc -ed -ing
outstand -ing
outweigh -s
over -s
overdu -e
overfit -ting
overflow
overhaul
overheat -s
overlap - -ping -s
overload - -ed
overlook -ed -s
overnight
overrid -e -es
overrul -e -ed
overrun
overs -ized
overse -es
oversight
overtaken
overtim -e
overturn
overview
overwork -ed
owe -s
own -ed -ing -s
owner -* -s
ownership
p2p*
pace
pack - -ed -ing -s
packag -e -es -ing
packer -* -s
packet
pad -ding
page - -s
paid
pair - -ing
pallet - -s
panel - -s
paper - -s
paperwork
paraleg -al*
parallel
paramet -er -ers
parameteris -ing
parcel - -s
parent -al -s
pareto
part - -ing -ly -s
parti -es party
partial
particip -ant -ants
particular - -s
partner -* -ing -s
partnership - -s
pass - -ed -es -ing
passag -es
passiv -e
passport - -s
password - -s
past - -s
patch - -ed -es
patchi patchy
patent - -ed -s
path - -s
patienc -e
patient
pattern - -s
paus -e -es
pay -* -s
payabl -e* -es
payback
payment - -s
payrol -l
payslip - -s
pcs
peak - -s
peculiar -ities
pedestrian -s
peer - -s
penalti -es
penetr -ation
pension - -s
peopl -e*
percentil -es
percept -ion
perfect
perform - -ance* -ed -s
period - -s
perman -ent
permiss -ion -ions
permit - -s -ted
persist - -ence -ent
person - -al -ally -s
personnel*
perspect -ive
persuad -es -ing
persuas -ion
pet
pfas
phase - -d
philosophi philosophy
phish -ing
phone
photograph - -ers -s
photographi photography
phrase -s
physic -al* -s*
physician
pick - -ed -ing -s
picker*
pictur -e -es
piec -e
pilot - -s
pim*
pipe - -s
pipelin -e* -es
pitch - -es
pivot
place - -d -s
plain - -ly
plan - -ned -ning* -s
plane -s
planner -* -s
plant -* -s
plastic -s
platform -* -s
play - -ed -s
playbook - -s
plead -ing
plot
plug - -s
plumber
pm*
pmm*
point - -ing -s
polici -es policy
polish
polit -e -ely -ical -ics
polym -er* -ers
pool - -ed -s
poor
popular
port
portal - -s
portfolio -* -s
posit -ion -ioning -ions -ives
possibl -e
post - -ed -ing -ings -s
postpon -ed
pot -ted -ting
potenti -al
power - -ful -s
pr*
practic -al -e -es
practis -e -ed -es
prais -e -ed -es
pre*
preced -e -ent -ents
precis -e -ion
precursor -s
predict - -ion -ions -ive* -s
prefer - -ably -ence -red -s
preferenti -al
pregnant
premis -es
premium - -s
prepar -ation -e -ed -es -ing
prepay -ment
presal -es*
presenc -e
present - -ation -ed -ing -s
preserv -ation -e -ed -ing
presid -ent*
press -* -es
pressur -e
pretest
prevent - -ed -s
previous
price - -d -s pricing
pride
princip -al*
principl -e -es
print - -ed -ing
printer -s
printout -s
prior
prioriti -es priority
privaci privacy*
privat -e
privileg -ed
probabl probability
probat -ion
problem - -s
procedur -al -e -es
proceed - -ings -s
process -* -es -ing*
procur -e* -ement*
produc -e -ed -es -ing
product -* -ion* -s
profess -ion -ions
profession -al -als
profil -e -es -ing
profit - -ability -able
program - -ming -s
programm -e* -er* -es
progress - -ion
project - -s
promis -e -ed -es -ing
promot -e -ed -ion -ions
prompt
pronunci -ation
proof - -s
proofread -ing
proper
properti -es property*
proport -ion -ions
propos -al -als -e -ed -es -ing
prospect -ive -s
protect - -ed -ion* -ive -s
protest
protocol - -s
prototyp -e -es -ing
proud
prove - -d -s proving
proven
provid -e -er -ers
provis -ion -ions
provok -ing
psycholog -ical -y
public -* -ation -ations -ity
publish - -ed -es -ing
pull - -ing
puls -e
pump -s
punctual -ity
punish
purchas -e* -ed -er* -es -ing*
purpos -e
pursu -e -es
push - -es
put - -s -ting
qa*
qc*
qualif -ication -ications
qualifi -ed -es qualify
qualit -ative
qualiti quality*
quantifi -ed
quantit -ative
quantiti -es quantity
quantum
quarantin -e -ed
quarrel -s
quarter - -ly -s
queri -es query
question - -ed -ing -s
questionnair -e -es
queue - -s
quick - -ly
quickest
quiet
quot -e -ed -es -ing
quota
quotat -ions
r
r&d
r2r*
rack - -ing
radius
rais -e -ed -es -ing
ramp
random
randomis -es
rang -e* -es
rank - -ed -ing
ransom
ransomwar -e
rare
rate - -d -s rating ratings
rather
ration -ed
raw
ray
re
reach - -ed -es -ing
reachabl -e
react
reaction - -s
read - -ing -ings -s
readabl -e
reader - -s
readi -ness ready
real*
realis -e -ed
realist -ic
realiti reality
realli really
realloc -ates
rearrang -e -es
reason - -ed -ing -s
reassign
rebal -ance
rebat -e* -es
rebook
rebuild - -s
rebuilt
recal -l -ling -ls
recalcul -ated -ates
recalibr -ated
recast -s
receipt -* -s
receiv -able* -ables* -e -ed -es -ing
recent -ly
recept -ion
recess -ion
recip -e
recipi -ents
reckon -s
recognis -able -e -ed -es
recognit -ion
recommend - -ation -ations -ed -ing -s
reconcil -e -ed -es -ing
reconcili -ations
reconstruct -ed -s
record -* -ed -ing -ings -s
recount
recours -e
recov -er
recover -able
recoveri recovery
recruit - -ed -er* -ers -ing* -ment* -s
recur - -ring
recycl -ed
red
redesign - -ed -ing -s
redirect - -s
redo -ing
redraw - -s
reduc -e -ed -es
reduct -ion
redund -ancies -ancy
reel -s
refer -ence -ences
referr -al
refil -l
refin -ement
reflect -ed
reform
refresh
refurbish -ed
refus -al -als -e -ed -es -ing
refut -e -es
regard -ing -s
regim -es
region - -al* -s
regist -er -ering -ers
registr -ation -ations
regress -ion
regret - -ted
regroup
regul -ation -ator -ators
regular - -ly
regulatori regulatory
rehears -al -e -ed
reinstal -led
reissu -ed
reject - -ed -ion -s
relat -ed -es -ion -ional -ions* -ives
relationship - -s
relaunch
releas -e -ed -es -ing
relev -ant
reli -es rely
reliabl reliability* -e
relief
reliev -e
reloc -ate -ation -ations
reluct -ant
remain - -ing -s
remaind -er
remark - -s
remedi -es remedy
rememb -er
remind - -er -ers -s
remot -e
remov -al -e -ed -es -ing
remuner -ation*
render -ed
renegoti -ate
renew - -al -als -ed -s
reopen - -ed
reorder -ing -s
reorganis -ation -ations -es
repair - -ed -s
repay
repeal -s
repeat - -ability -able -ed -edly -ing -s
replac -e -ed -ement -ements -es
replay - -ed
repli -es reply replying
replic -ation
report -* -ed -er -ing* -s
reposit -ions
repres -ent -entative* -entatives -ented -ents
reproach
reproduc -e -ed -es -ing
reput -ation
requalifi requalify
request - -ed -er -ers -s
requir -e -ed -ement -ements -es
rerout -e -ed
rerun
resal -e
rescu -e
reseal
research -* -er* -ers -es
resel -ler* -lers
reserv -e -ed -es
reset - -s
reshap -e -es
resid -ence
residu -es
resili -ence* -ent
resist -ance -ant -s
resistor
resiz -e
resolut -ion -ions
resolv -e -es
reson -ance
resourc -e -es*
respect - -s
respond -er*
respons -e -es -ibilities -ibility -ible
rest - -s
restart - -ed
restat -ement
restock
restor -ation -e -ed -es
restrict -ion -ions
restructur -ing
result - -ing -s
resum -e -es
retel -l
retend -er
retent -ion
retest
rethink -s
retir -e -ed -ement -ements -es -ing
retrac -e
retrain - -ing
retroact -ive
retrofit - -s
return - -ed -ing -s
retyp -ing
reus -e
reusabl -e
reveal - -s
revenu -e
revers -al -e -ed -ible
review - -ed -er -ers -ing -s
revis -e -ed -es -ion
revisit
revoc -ation
reward - -s*
rework
rewrit -e -ing
rhythm - -s
right - -s
rigour
ring - -ing
rise - -s rising
risk - -s
riski risky
riskiest
rival - -s
rivalri rivalry
road
roadmap
robot - -s
robust -ness
role - -s
roll - -ed -ing
rollout
roof
room - -s
root
rose
roster - -s
rota
rotat -e -ing -ion
rough
round - -s
rout -e -es
routin -e -es
row - -s
rule - -s ruling rulings
rumour -s
run - -ning -s
runbook
runtim -e
rush
s&op*
sacrific -e
safe - -ly
safer
safeti safety*
said
salari salary
sale - -s*
salespeopl -e
salesperson
salt
same
sampl -e -ed -es -ing
sanction -s
satisfact -ion
save -d -s saving savings
saw
say - -ing -s
scale - -d -s scaling
scan - -s
scanner - -s
scarc -e
scatter - -ed
scenario - -s
sceptic -al -ism
schedul -e -er -es -ing
scheme - -s
scholar -s
school - -ing -s
scienc -e*
scientif -ic
scientist -* -s
scm*
scope - -s
score - -s scoring
scorecard - -s
scrap - -ped
screen - -ed -ing -s
screwdriv -er
script - -ing -s
sdet*
sea
seal - -ing -s
seam -s
search - -ed -es
season - -al
seat - -s
second*
secret
section
secur -e -ed -es -ing -ities -ity*
see - -ing -s
seek - -s
seeker -s
seen
segment - -s
select - -ing -ion -s
self
sell - -ing -s
seller -s
sem*
semant -ic
semi
semiconductor -s
seminar
send - -ing -s
sender - -s
senior*
sens -e -es
sensibl -y
sensit -ive -ivities
sensitis -ing
sensor - -s
sent
sentenc -e -es
seo*
separ -ate -ately -ates -ating -ation
sequenc -e -es
seri -es
serial
serious
serv -e -ed -es -ing
server -* -s
servic -e* -eability -ed -es*
session - -s
set - -s -ting -tings
setback -s
settl -e -ed -es -ing
settlement - -s
setup
seven
seventi seventy
sever -al -ance -e -ity
sex
shadow -ing
shaft
shaker -s
shape - -s shaping
share - -d -s sharing
sharehold -ings
sharp
she*
shed -s
sheet - -s
shelf
shelv -es
shi shy
shield -ing
shift -* -ed -s
ship - -ped -ping* -s
shipment - -s
shock -s
shoe -s
shop - -s
short
shortag -e -es
shortcut - -s
shorten - -s
shorter
shortest
shortfal -l -ls
shortlist - -s
show - -ing -s
shower -s
shown
showpiec -e
shrink - -s
shut
shutdown - -s
shuttl -es
sick
side - -s
sign - -ed -ing -s
signal - -s
signatori -es signatory
signatur -e -es
signific -ance
silenc -e
silent
similar - -ity
simpl -e
simpler
simpli simply
simplifi -ed
simul -ated -ation
sinc -e
singl -e
sister
sit - -s
site -* -s siting
situat -ion -ions
six
sixth
size - -d -s sizing
sketch - -es -ing
skill - -ed -s
skip - -ped -ping
slide -s
slight -ly
slip - -ping -s
slippag -e
slot - -s
slow - -s
slowest
slowli slowly
small
smaller
smallest
soc*
social
sociolog -y
soften -ing
softwar -e*
soil
solar
sold
solder - -ed -ing
solicitor*
solid
solut -ion -ions*
solv -e -ed -es -ing
solvenc -y
solvent - -s
solver -s
somebodi somebody
someon -e
someth -ing
soon
soonest
sort - -ed -ing -s
sought
sound - -ly
sounder
sourc -e -es -ing*
sourcer*
sovereignti sovereignty
space - -s
span - -s
spare - -s
speak - -ing -s
speaker - -s
special
specialis -ation
specialist -* -s
specif -ication -ications
specifi -ed specify
specimen -s
spectra
spectroscopi spectroscopy
specul -ation
speech -es
speed - -s
spend - -ing -s
spent
spill
spite
split - -s -ting
spoil -s
spoken
spokesperson*
sponsor - -s
sponsorship -s
spot - -s
spray
spread - -ing -s
spreadsheet - -s
spring
sprinkler
sprint
sqe*
squar -e
stabil -ity
stabl -e
stack*
staf -fed -fing
staff*
stage - -d -s
stake - -s
stall - -ed -s
stand - -ing -s
standard - -s
standbi standby
standstil -l -ls
start - -ing -s
starter - -s
starv -es
state - -d -s stating
statement - -s
static
station - -s
statist -ical -ics
statistician*
stator -s
status
statut -e
statutori statutory
stay - -ed -s
steadi -ness steady
steer - -ing -s
stem
step - -ping -s
steward
stiff -ness
still
stock - -ed -ing -s
stocktak -ing
stolen
stop - -ped -ping -s
stoppag -e -es
storag -e
store - -d -s
storekeep -er*
stori -es story
storm
straight
strain - -s
stranger
strap - -s
strateg -ic*
strategi -es strategy
stream - -ing -s
street
strength - -s
stress
stretch - -es
strict - -ness
strike - -s
strip - -s
strong
strongest
structur -e -ed -es
struggl -e
stubborn
student -s
studi -ed -es study
studio -s
style
subassembl -ies
subject - -s
sublet - -s
submiss -ion
submit - -ted
subscript -ion -ions
subsidiari -es
substanc -e -es
substanti -ated
substitut -e
succeed - -ed
success - -ful -ion
successor - -s
suffer -ed -s
suffic -e -es
suffici -ent
suggest - -ed -ion -s
suit - -e -es -s
suitabl -e
sum - -s
superior -s
supersed -ed
supervis -e -ed -ing -ion
supervisor -* -s
suppli -ed -es supply*
supplier -* -s
support -* -ed -ing -s
suppos -ed -edly
suppress
surcharg -es
sure
surfac -e -es
surg -e -es
surpris -e -ed -es -ing
surrend -er
surveil -lance
survey - -ed -s
surviv -al -e -es
suspect - -ed -s
suspend
suspici -ous
suspicion - -s
sustain -ability -s
swap
swarf
swe*
sweep
swing -s
switch - -ed -es -ing
switchgear
symbol -s
sympathi sympathy
symptom
sysadmin*
system -* -s*
systemat -ic
ta*
tabl -e -es
tackl -e -es
tact -fully
tactic -s
tag - -ging -s
take - -s taking
taken
takt
talent*
talk - -ing -s
talli tally
tangibl -e
tangl -ed
tap -s
target - -ing -s
tariff - -s
task - -s
tast -e
tax
taxat -ion
teach - -es -ing
team -* -s
tech*
technic -al* -ally
technician -* -s
techniqu -es
technolog -ies -y
technologist*
tedious
telecom -s
telephon -e -es
tell - -s
temper
temperatur -e -es
templat -e -es
tempo
temporari temporary
ten
tenac -ity
tender - -ing -s
tens -e
tensil -e
tenth
term - -s
termin -als -ations
territori -es territory
test -* -ed -ing* -s
testabl testability -e
tester -* -s
testifi testify
text - -s
textbook
textur -e -es
thank - -ed -s
their -s
theme -s
themselv -es
theori -es theory
therefor -e
thermal
thermocoupl -es
these -s
thin
thing - -s
think -ing -s
third
thirteen
thirti thirty
thorough - -ly -ness
thousand -s
threat -* -s
threaten - -ing -s
three
threshold
throughout
thursday
tick
ticket - -s
tidi -ness tidy
tie - -d -s
tier - -s
tight
time -* -d -ly -s timing
timelin -e
timestamp -s
timet -able
tire -d
titl -e -es
to*
today
togeth -er
told
toler -able -ance -ances
tone
tonn -e
too
took
tool - -ing -s
toolmak -er
top
topic -s
torqu -e
total -* -s
touch - -ed -es -ing
tour
toward -s
trace - -d -s
traceabl traceability -e
track - -ed -ing
trade -* -d -s
trademark
tradit -ions
traffic
train - -ed -ing -s
traine -e* -es
traineeship
trainer -s
transact -ion -ions
transcript -ion
transfer - -red -s
transform -ation -ations
transit - -ion
translat -ed -es -ion -ions
transpar -ency
transport*
transpos -ed
travel - -s
treasuri treasury
treat -ed -s
treatment - -s
tree
trend - -s
tri -ed -es try
triag -e
trial - -s
trigger
trip - -s
troubl -e
troubleshoot -ing
truck - -s
true
truli truly
trust - -ed -s
trustworthi trustworthy
truth - -ful -fully -fulness
tse*
tune - tuning
tunnel -s
turn - -ed -s
turnaround
turnov -er
tutor
twelv -e
twenti twenty
twice
twin
two
type - -s typing
typescript
typic -al
typographi typography
ui*
unaid -ed
unalt -ered
unalter -able
unannounc -ed
unansw -ered
unattend -ed
unbias -ed
uncertain
uncertainti uncertainty
unchang -ed
unclear
uncomfort -able
uncommit -ted
unconfirm -ed
uncov -er -ered -ers
undecid -ed
undercut
unders -ized
understand - -ing -s
understood
undon -e
unequ -al
uneven
unexplain -ed
unfair
unfamiliar
unfinish -ed
unfit
unglamor -ous
union - -s
unit -* -e -es -ing -s
univers -ities -ity
unjustifi -ed
unknown
unless
unlik -e
unlimit -ed
unload - -ing
unlock -ed
unmet
unnecessari unnecessary
unnot -iced
unown -ed
unpack
unpaid
unplan -ned
unpolish -ed
unpopular
unproven
unpublish -ed
unravel -s
unread - -able
unrealis -ed
unrecord -ed
unreli -able
unresolv -ed
unsaf -e
unseen
unserv -ed
unsold
unsolv -ed
unstabl -e
unsupervis -ed
unsupport -ed
untangl -es
unten -able
untest -able -ed
untrac -eable
unus -ed
unusu -al
unvet -ted
unwant -ed
unwelcom -e
up -s
upcom -ing
updat -able -e -ed -es
upgrad -es
uphold -s
upkeep
upload
upper
upstream
uptim -e
upward -s
urgent
usabl usability* -e
usag -e
use - -d -ful -fulness -s using
useless
user -* -s
usual - -ly
util -ities
ux*
ux/ui*
uxr*
vacanc -ies -y
vacant
vagu -e
valid - -ate -ated -ates -ation -ity
valu -e -ed -es
valuabl -e
valuat -ion
valv -es
variabl -e
varianc -es
variant - -s
variat -ion
varieti variety
vat
vehicl -es
ventil -ation
ventur -es
verdict - -s
veri very
verifi -ed verify
vers -ed
version - -ed -s
vessel
vest
vibrat -es -ion
vice*
video - -s
view - -s
virtual
virtualis -ation
visibl visibility -e -y
visit - -ing -s
visitor -s
visual
vocat -ional
voic -e -ed -es
voltag -e
volum -e -es
volumetr -ic
vote
vouch
voucher - -s
vp*
vulner -abilities -ability* -able
wage - -s
wait - -ing -s
walk - -ed
walkway -s
want - -ed -s
warden - -s
wareh -ousing
warehous -e* -es
warn - -ed -ing -ings -s
warranti warranty
wast -e -ed
watch - -ed -es
water
wave
way - -s
weak - -ness -nesses
weaken
weaker
weakest
wean -s
wear - -ing
weather
web*
webinar - -s
websit -e -es
week - -ly -s
weekend - -s
weibul -l
weigh - -ing -s
weight - -s
weighti weighty
welcom -e -es
well
wellb -eing
went
whatev -er
whenev -er
wherev -er
whether
whichev -er
whoever
whole
wide - -ly
widest
willing -ness
win - -s
wind -ing -ings -s
winder*
window - -s
wire - -s wiring
wireless
wish - -es
wit -nesses
withdraw - -al -s
withdrawn
withhold - -ing -s
withstand - -ing -s
women
won
word - -ing -ings -s
work - -ed -ing -s*
workabl -e
workaround - -s
worker -* -s
workflow
workforc -e -es
workload - -s
workmanship
workplac -e* -es
workshop - -s
world
worldwid -e
worn
wors -e
worsen
worst
worth
wound
wrist
write - -s writing
writer -s
written
wrong - -ly
wrongdo -ing
x
yardstick - -s
year - -ly -s
yes
yesterday
yet
yield - -ing
younger
zero
zone - -s
`);
