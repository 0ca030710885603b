//go:build probe

package case11

var Probe = map[string]func(){
	"LeakAfter":          func() { LeakAfter(sampleAccount()) },
	"CleanBefore":        func() { CleanBefore(sampleAccount()) },
	"CleanOverwritten":   func() { CleanOverwritten(sampleAccount()) },
	"LeakOneBranch":      func() { LeakOneBranch(sampleAccount()) },
	"CleanBothBranches":  func() { CleanBothBranches(sampleAccount()) },
	"LeakEarlyReturn":    func() { LeakEarlyReturn(sampleAccount()) },
	"CleanEarlyReturn":   func() { CleanEarlyReturn(sampleAccount()) },
	"LeakNextTurn":       func() { LeakNextTurn(sampleAccount()) },
	"CleanResetEachTurn": func() { CleanResetEachTurn(sampleAccount()) },
	"LeakFallthrough":    func() { LeakFallthrough(sampleAccount()) },
	"CleanNoFallthrough": func() { CleanNoFallthrough(sampleAccount()) },
	"LeakPanicDeferred":  func() { LeakPanicDeferred(sampleAccount()) },
	"CleanDeferred":      func() { CleanDeferred(sampleAccount()) },
}

func sampleAccount() Account {
	return Account{ID: 7, Owner: "canary-owner", IBAN: "canary-iban", Branch: "branch"}
}
