//go:build probe

package case17

import "round4/case17/claim"

func sample() claim.Claim {
	return claim.Claim{ID: "c1", Insured: "canary-insured", Damage: "canary-damage"}
}

var Probe = map[string]func(){
	"LeakHistory":  func() { LeakHistory(sample()) },
	"CleanHistory": func() { CleanHistory(sample()) },
	"LeakRefused":  func() { LeakRefused(sample()) },
	"CleanRefused": func() { CleanRefused(sample()) },
	"LeakIllegal":  func() { LeakIllegal(sample()) },
	"CleanIllegal": func() { CleanIllegal(sample()) },
}
