export const id=4727;export const ids=[4727];export const modules={71300:(e,t,o)=>{o.d(t,{z:()=>a});const a={liveCheck:{
path:"/",timeout:300,via:"ssm"},beforeTraffic:{timeout:600},stopGrace:30,metadataHopLimit:1,bake:300,
noData:"pass-if-served",keepPrevious:3600,onFailure:"rollback",timeout:3600}},54070:(e,t,o)=>{o.d(t,{v:()=>expandPlaces
});function expandPlaces(e,t){const known=e=>Object.hasOwn(t,e)?t[e]:void 0
;return e.replaceAll(/\{([a-z_]+)\}/g,(e,t)=>known(t)??e)}}};
