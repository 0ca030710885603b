//go:build probe

package case14

import "context"

var (
	ctx   = context.Background()
	taxed = Borrower{ID: 1, Name: "Ann", TaxID: "canary-taxid", Region: "north"}
	full  = Borrower{ID: 1, Name: "canary-name", TaxID: "canary-taxid", Score: "canary-score", Region: "north"}
)

var Probe = map[string]func(){
	"LeakInsert":    func() { LeakInsert(ctx, NewBook(), taxed) },
	"CleanInsert":   func() { CleanInsert(ctx, NewBook(), taxed) },
	"LeakSet":       func() { LeakSet(ctx, NewBook(), taxed) },
	"CleanSet":      func() { CleanSet(ctx, NewBook(), taxed) },
	"LeakDecision":  func() { LeakDecision(NewBook(), full) },
	"CleanDecision": func() { CleanDecision(NewBook(), full) },
	"LeakRow":       func() { LeakRow(NewBook(), full) },
	"CleanRow":      func() { CleanRow(NewBook(), full) },
}
