//go:build probe

package case16

import (
	"os"
)

func sampleRequest() Request {
	return Request{Route: "/s", Status: 200, Client: "canary-client", Query: "canary-query", Plan: "pro"}
}

func init() { exposed = os.Stdout }

var Probe = map[string]func(){
	"LeakClient":  func() { LeakClient(sampleRequest()) },
	"CleanClient": func() { CleanClient(sampleRequest()) },
	"LeakQuery":   func() { LeakQuery(sampleRequest()) },
	"CleanQuery":  func() { CleanQuery(sampleRequest()) },
	"CleanPlan":   func() { CleanPlan(sampleRequest()) },
	"LeakRoute":   func() { LeakRoute(sampleRequest()) },
	"CleanRoute":  func() { CleanRoute(sampleRequest()) },
	"CleanTotal":  func() { CleanTotal(sampleRequest()) },
}
