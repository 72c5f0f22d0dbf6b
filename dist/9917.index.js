export const id=9917;export const ids=[9917];export const modules={71300:(e,t,a)=>{a.d(t,{z:()=>o});const o={liveCheck:{
path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,
noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},84095:(e,t,a)=>{a.d(t,{
B:()=>parseTolerance,N:()=>tolerated});function parseTolerance(e){const[,t,a]=/^(\d{1,6})(%?)$/.exec(e)??[]
;const o=Number(t);if(t===void 0)throw new Error(`"${e}" is not a number of machines such as 2, or a share such as 10%`)
;if(a==="%"&&o>50)throw new Error(`${e} is more than half of the fleet, which says nothing of a release`)
;return a==="%"?{percent:o}:{machines:o}}function tolerated(e,t){
const a="machines"in e?e.machines:Math.floor(e.percent*t/100);return Math.max(0,Math.min(a,t-1))}},54070:(e,t,a)=>{
a.d(t,{v:()=>expandPlaces});function expandPlaces(e,t){const known=e=>Object.hasOwn(t,e)?t[e]:void 0
;return e.replaceAll(/\{([a-z_]+)\}/g,(e,t)=>known(t)??e)}}};
