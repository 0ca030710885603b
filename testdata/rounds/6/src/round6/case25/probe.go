//go:build probe

package case25

import "os"

var base = os.Getenv("PROBE_URL")

// Names and addresses may go to the service, so they hold no canaries.
func sample() Customer {
	return Customer{
		Person: Person{First: "Jo", Last: "Doe", Email: "jo@example.test"},
		ID:     "c1", Policy: "canary-policy",
		Claims: []Claim{{No: "k1", What: "canary-what", Open: true}},
	}
}

var Probe = map[string]func(){
	"LeakExtra":  func() { LeakExtra(base, sample()) },
	"CleanExtra": func() { CleanExtra(base, sample()) },
	"LeakDeals":  func() { LeakDeals(base, sample()) },
	"CleanDeals": func() { CleanDeals(base, sample()) },
	"LeakBoth":   func() { LeakBoth(base, sample()) },
	"CleanBoth":  func() { CleanBoth(base, sample()) },
}
