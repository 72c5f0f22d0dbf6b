export const id=762;export const ids=[762];export const modules={70762:(n,r,e)=>{e.r(r);e.d(r,{byHand:()=>byHand})
;var t=e(77598);var o=e(48161);function byHand(){return{repository:`${plain(user())}@${plain((0,o.hostname)())}`,
run:`by-hand-${(0,t.randomBytes)(4).toString("hex")}`}}function user(){try{return(0,o.userInfo)().username}catch{
return"somebody"}}function plain(n){return n.replace(/[^\w.-]/g,"-").slice(0,60)}}};
