//go:build probe

package case01

import (
	"context"
)

var Probe = map[string]func(){
	"LeakPlace":    func() { LeakPlace(context.Background(), PlaceOrder{"sku", 2, "canary-email", "canary-street"}) },
	"CleanPlace":   func() { CleanPlace(context.Background(), PlaceOrder{"sku", 2, "canary-email", "canary-street"}) },
	"LeakConfirm":  func() { LeakConfirm(context.Background(), PlaceOrder{"sku", 2, "canary-email", "canary-street"}) },
	"CleanConfirm": func() { CleanConfirm(context.Background(), PlaceOrder{"sku", 2, "canary-email", "canary-street"}) },
}
