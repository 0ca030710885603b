//go:build probe

package case06

import (
	"context"
	"fmt"
)

func sampleCustomer() Customer {
	return Customer{ID: "c1", Email: "canary-email", IBAN: "canary-iban", Reason: "canary-reason", Country: "DE"}
}

// The payment service may know the address.
type printing struct{}

func (printing) Charge(_ context.Context, c charge) (string, error) {
	c.Receipt = ""
	fmt.Println(c)
	return "ok", nil
}

func (printing) Track(event string, properties map[string]any) { fmt.Println(event, properties) }

func init() { services.pay, services.track = printing{}, printing{} }

var Probe = map[string]func(){
	"CleanCharge":     func() { CleanCharge(context.Background(), sampleCustomer()) },
	"LeakDescription": func() { LeakDescription(context.Background(), sampleCustomer()) },
	"LeakMetadata":    func() { LeakMetadata(context.Background(), sampleCustomer()) },
	"CleanMetadata":   func() { CleanMetadata(context.Background(), sampleCustomer()) },
	"LeakTracked":     func() { LeakTracked(sampleCustomer()) },
	"CleanTracked":    func() { CleanTracked(sampleCustomer()) },
	"CleanRefused":    func() { CleanRefused(context.Background(), sampleCustomer()) },
}
