//go:build probe

package case28

import "context"

var Forms = map[string][]string{"LeakError": {"424242"}}

func request() *LoanRequest {
	return &LoanRequest{"l1", 5, 424242, &Owner{"canary-name", "canary-ssn"}}
}

var Probe = map[string]func(){
	"LeakOwner":  func() { LeakOwner(context.Background(), request()) },
	"CleanOwner": func() { CleanOwner(context.Background(), request()) },
	"LeakError":  func() { LeakError(context.Background(), request()) },
	"CleanError": func() { CleanError(context.Background(), request()) },
	"LeakReset":  func() { LeakReset(context.Background(), request()) },
	"CleanReset": func() { CleanReset(context.Background(), request()) },
}
