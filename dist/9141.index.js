export const id=9141;export const ids=[9141];export const modules={29141:(n,s,i)=>{i.r(s);i.d(s,{signBy:()=>signBy,
signer:()=>signer});let t;function signBy(n){t=n}function signer(){return t}}};
