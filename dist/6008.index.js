export const id=6008;export const ids=[6008];export const modules={26876:(e,t,c)=>{c.d(t,{K:()=>excerpt,S:()=>judge})
;var n=c(2848);const i=200;const s=1e3;function judge(e,t,c,n){if(t.kind!=="answer")return{failure:{word:t.kind,
why:excerpt(t.why,n,s),came:""}};const i=e.releaseOf&&{release:excerpt(e.releaseOf(t)??"",n,64)}
;for(const s of e.expect){const e=s(t,c);if(e===void 0)continue;const r=`${n(e.wanted)}, got ${excerpt(e.seen,n)}`
;return{failure:{word:e.word,why:r,came:cameOf(t,n)},...i}}return{...i}}
function cameOf({status:e,address:t,protocol:c,body:n},i){const s=excerpt(n,i)
;return`${e} from ${t} by ${c}${s===""?", without a body":`: ${s}`}`}function excerpt(e,t,c=i){const s=(0,
n.pj)(t(e)).split(/\s+/).join(" ").trim();return s.length>c?`${s.slice(0,c)}…`:s}},60446:(e,t,c)=>{c.d(t,{
Eq:()=>motionOf,FE:()=>withDetails,FI:()=>touched,ML:()=>s,ip:()=>tellable,v9:()=>holds})
;const n=["traffic","schedules","policies","activities"];function tellable({max:e,machines:t,deleting:c,attached:i}){
const s=e===0&&t.length===0&&!c&&!i;return s?["schedules","policies"]:n}function withDetails({attached:e,...t},c){
return Object.assign({...t,traffic:{},schedules:[],policies:[],troubles:[],ended:[]},...c)}const i=30;const s={
changed:-1/0,unsettled:-1/0};function motionOf(e,t,c,n){const{machines:i,desired:s,deleting:r}=c
;const a=!r&&i.length===s&&i.every(({life:e})=>e==="in-service");const o=t!==void 0&&machinesOf(t)!==machinesOf(c)
;return{changed:o?n:e.changed,unsettled:o||!a?n:e.unsettled}}function machinesOf({desired:e,machines:t}){
return[e,...t.map(({id:e,life:t})=>`${e} ${t}`)].join()}function holds(e,{at:t,said:c},{changed:n,unsettled:s},r,a){
const o=r-t;if(e==="activities"&&(t<n||t<s+i&&o>a.activities))return false;if(e==="traffic"&&o>0){const{traffic:e}=c
;if(Object.values(e).some(e=>e!=="in-service"))return false}return o<=a.details}function touched(e){switch(e.do){
case"create-fleet":case"delete-fleet":return{fleet:e.fleet};case"put-retire":case"put-expire":case"delete-retire":
case"catch-up":case"drop-schedules":return{fleet:e.fleet,detail:"schedules"};case"copy-schedules":return{fleet:e.to,
detail:"schedules"};case"copy-policies":return{fleet:e.to,detail:"policies"};case"drop-policies":return{fleet:e.fleet,
detail:"policies"};case"attach":case"detach":return{fleet:e.fleet,detail:"traffic"};case"replace":return{fleet:e.fleet,
detail:"activities"};default:return}}},84273:(e,t,c)=>{c.d(t,{Z:()=>keptReleases,t:()=>s});var n=c(10148);var i=c(60046)
;const s=5;function keptReleases(e){const t=(0,n.IQ)(e,(0,i.PX)(e));const c=(0,n.CS)(e).filter(e=>e!==t)
;return[...t===void 0?[]:[t],...c].slice(0,s-1)}},86082:(e,t,c)=>{c.d(t,{$:()=>canonical});function canonical(e){
if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`;if(typeof e!=="object"||e===null)return JSON.stringify(e)
;const t=Object.entries(e).filter(([,e])=>e!==void 0);const c=t.sort(([e],[t])=>e<t?-1:1)
;return`{${c.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}}};
