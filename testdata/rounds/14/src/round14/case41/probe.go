//go:build probe

package case41

import (
	"context"
)

var Probe = map[string]func(){
	"LeakKey":      func() { LeakKey(context.Background(), Payment{"o1", "canary-card", "canary-payer", 100}) },
	"CleanKey":     func() { CleanKey(context.Background(), Payment{"o1", "canary-card", "canary-payer", 100}) },
	"LeakPayment":  func() { LeakPayment(context.Background(), Payment{"o1", "canary-card", "canary-payer", 100}) },
	"CleanPayment": func() { CleanPayment(context.Background(), Payment{"o1", "canary-card", "canary-payer", 100}) },
	"LeakReceipt":  func() { LeakReceipt(context.Background(), Payment{"o1", "canary-card", "canary-payer", 100}) },
	"CleanReceipt": func() { CleanReceipt(context.Background(), Payment{"o1", "canary-card", "canary-payer", 100}) },
	"LeakList":     func() { LeakList(context.Background(), Payment{"o1", "canary-card", "canary-payer", 100}) },
	"CleanList":    func() { CleanList(context.Background(), Payment{"o1", "canary-card", "canary-payer", 100}) },
}
