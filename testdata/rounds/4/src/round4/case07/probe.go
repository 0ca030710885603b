//go:build probe

package case07

import (
	"fmt"
	"time"
)

func sample() SignIn {
	return SignIn{Account: "canary-account", Address: "canary-address", Method: "sso", Took: time.Second}
}

func shown(f func(SignIn)) func() {
	return func() { f(sample()); fmt.Println(signIns) }
}

var Probe = map[string]func(){
	"LeakLabel":    func() { LeakLabel(sample()) },
	"CleanLabel":   func() { CleanLabel(sample()) },
	"CleanTotal":   func() { CleanTotal(sample()) },
	"LeakObserve":  shown(LeakObserve),
	"CleanObserve": shown(CleanObserve),
}
