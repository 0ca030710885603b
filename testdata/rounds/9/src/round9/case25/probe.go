//go:build probe

package case25

import "github.com/segmentio/analytics-go/v3"

var (
	shopper = Shopper{1, "canary-email", "canary-gender", 4}
	search  = Search{"canary-query", 3}
)

var Probe = map[string]func(){
	"LeakSearch":    func() { LeakSearch(New(), shopper, search) },
	"CleanSearch":   func() { CleanSearch(New(), shopper, search) },
	"LeakUser":      func() { LeakUser(New(), shopper) },
	"CleanUser":     func() { CleanUser(New(), shopper) },
	"LeakIdentify":  func() { LeakIdentify(New(), shopper) },
	"CleanIdentify": func() { CleanIdentify(New(), shopper) },
	"LeakTraits":    func() { LeakTraits(analytics.New(""), shopper) },
	"CleanTraits":   func() { CleanTraits(analytics.New(""), shopper) },
	"CleanFiltered": func() { CleanFiltered(New(), shopper) },
}
