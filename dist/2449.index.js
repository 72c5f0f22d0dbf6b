export const id=2449;export const ids=[2449];export const modules={91383:(e,n,t)=>{t.d(n,{$:()=>services})
;var s=t(95349);function services(e){const n={reached:false};const of=(t,a)=>(0,s.e)(t,e,n,a);return{
scaling:of("autoscaling",async e=>(await Promise.all([t.e(6719),t.e(9287),t.e(5769)]).then(t.bind(t,65769))).make(e)),
balancing:of("elasticloadbalancing",async e=>(await Promise.all([t.e(6719),t.e(2232),t.e(7399)]).then(t.bind(t,47399))).make(e)),
dns:of("route53",async e=>(await Promise.all([t.e(6719),t.e(7162),t.e(3221)]).then(t.bind(t,23221))).make(e)),
ec2:of("ec2",async e=>(await Promise.all([t.e(6719),t.e(2496),t.e(4878)]).then(t.bind(t,54878))).make(e)),
ecr:of("ecr",async e=>(await Promise.all([t.e(6719),t.e(6363),t.e(6926)]).then(t.bind(t,96926))).make(e)),
iam:of("iam",async e=>(await Promise.all([t.e(6719),t.e(3074),t.e(3077)]).then(t.bind(t,33077))).make(e)),
logs:of("logs",async e=>(await Promise.all([t.e(6719),t.e(5882),t.e(4101)]).then(t.bind(t,74101))).make(e)),
mail:of("ses",async e=>(await Promise.all([t.e(6719),t.e(8610),t.e(3497)]).then(t.bind(t,33497))).make(e)),
ssm:of("ssm",async e=>(await Promise.all([t.e(6719),t.e(3845),t.e(5409)]).then(t.bind(t,55409))).make(e)),
sts:of("sts",async e=>(await Promise.all([t.e(6719),t.e(6501),t.e(4796)]).then(t.bind(t,34796))).make(e)),
topics:of("sns",async e=>(await Promise.all([t.e(6719),t.e(4201),t.e(8682)]).then(t.bind(t,38682))).make(e)),
watch:of("cloudwatch",async e=>(await Promise.all([t.e(6719),t.e(7687),t.e(43)]).then(t.bind(t,90043))).make(e))}}},
72449:(e,n,t)=>{t.r(n);t.d(n,{signIn:()=>signIn});var s=t(62807);var a=t(79982);var i=t(11801);var o=t(62348)
;var c=t(12403);function renewed(e,n){let t;let s;let a=Number.NEGATIVE_INFINITY;const renew=()=>{s??=(0,
c.d_)(e,rest,e=>n.wait(e)).then(e=>{t=e;return e}).finally(()=>{s=void 0;a=n.now()+c._L.session.again});return s}
;return async()=>{const e=n.now();const s=t!==void 0&&e<t.ends-reserve(t);if(t!==void 0&&s){
if(e>=(t.began+t.ends)/2&&e>=a)renew().catch(()=>{});return identity(t,n)}return identity(await renew(),n)}}
function reserve({began:e,ends:n}){return Math.min(60,(n-e)/12)}function rest(e,n){const t=c._L.session.pauses[n]
;if(t===void 0||!(e instanceof a.V))throw e;return t}
function identity({accessKeyId:e,secretAccessKey:n,sessionToken:t,ends:s},a){return{accessKeyId:e,secretAccessKey:n,
sessionToken:t,expiration:new Date(1e3*(s-a.offset()))}}var r=t(91383);const l="sts.amazonaws.com";function asRole(e){
const n=new i.I;const{sts:t}=(0,r.$)({clock:n});let s=false;return renewed(async()=>{const a=await e.token();e.hide(a)
;const i=await t.read();const o={RoleArn:e.arn,RoleSessionName:e.session,WebIdentityToken:a}
;const{Credentials:c}=await i.assumeRoleWithWebIdentity(o).catch(n=>{throw told(n,e.arn,a,s)})
;const{AccessKeyId:r="",SecretAccessKey:l="",SessionToken:d=""}=c??{};e.hide(l,d);const u=n.now();s=true;return{
accessKeyId:r,secretAccessKey:l,sessionToken:d,began:u,ends:(c?.Expiration?.getTime()??0)/1e3}},n)}
function told(e,n,t,i){
if((0,o.tD)(e,"IDPCommunicationError","IDPCommunicationErrorException","ExpiredTokenException"))return new a.V(e.message,{
cause:e});if(!(e instanceof a.C||e instanceof s.C9))return e;const c=claim(t,"sub")
;const r=c===void 0?"":`; GitHub says that this job is ${c}`;const[d=""]=e.message.split("; ");const u=(0,
o.tD)(e,"InvalidIdentityToken","InvalidIdentityTokenException")?`make the account's OIDC provider for ${claim(t,"iss")??"GitHub"} with the audience ${l}`:`check that ${n} exists and that its trust policy has this subject`
;const h=i?"then run this job again and it continues":"then run this job again";const m=`${d}${r}; ${u}, ${h}`
;return i?(0,s.gz)(m,"failed",e):(0,s.Qm)(m,e)}function claim(e,n){try{
const t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString())
;return typeof t[n]==="string"?t[n].slice(0,300):void 0}catch{return}}var d=t(29141);async function idToken(e,n){
const[t,i]=["URL","TOKEN"].map(n=>e[`ACTIONS_ID_TOKEN_REQUEST_${n}`])
;const o="asking GitHub for a token that says which job this is";if(!t||!i)throw(0,
s.Qm)(`${o}: the job may not have one; give it permissions: id-token: write, which runs of forks never get`);let r;let l
;try{const e=AbortSignal.timeout(c._L.session.answer*1e3);const s={authorization:`Bearer ${i}`,accept:"application/json"
};r=await fetch(`${t}&audience=${encodeURIComponent(n)}`,{headers:s,signal:e});l=await r.text()}catch(e){
const{message:n,cause:t}=e;throw new a.V(`${o}: ${t instanceof Error?t.message:n}`,{cause:e})}const d=valueIn(l)
;if(r.ok&&d!==void 0)return d;const u=`${o}: ${r.ok?"the answer holds none":`it answers ${r.status}`}`
;if(r.ok||r.status===429||r.status>=500)throw new a.V(u)
;throw(0,s.Qm)(`${u}; run the job again, and look at https://www.githubstatus.com`)}function valueIn(e){try{
const{value:n}=JSON.parse(e);return typeof n==="string"&&n!==""?n:void 0}catch{return}}
function signIn({inputs:e,run:n,secrets:t}){const s=e["role"];const a=`immutable-${n.id}-${n.attempt}`;(0,d.h)(asRole({
arn:s,session:a,token:()=>idToken(process.env,l),hide:t.hide}))}}};
