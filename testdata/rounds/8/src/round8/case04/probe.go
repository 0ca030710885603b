//go:build probe

package case04

import (
	"context"
)

func sampleLookupRequest() LookupRequest {
	return LookupRequest{RequestID: "q1", NationalN: "canary-nationaln"}
}

func init() { registry["canary-nationaln"] = "canary-name" }

var Probe = map[string]func(){
	"LeakPayload":    func() { LeakPayload(context.Background(), sampleLookupRequest()) },
	"CleanTiming":    func() { CleanTiming(context.Background(), sampleLookupRequest()) },
	"CleanPayload":   func() { CleanPayload(context.Background(), sampleLookupRequest()) },
	"LeakReply":      func() { LeakReply(context.Background(), sampleLookupRequest()) },
	"CleanReply":     func() { CleanReply(context.Background(), sampleLookupRequest()) },
	"LeakWrongType":  func() { LeakWrongType(context.Background(), sampleLookupRequest()) },
	"CleanWrongType": func() { CleanWrongType(context.Background(), sampleLookupRequest()) },
}
