// Package meter is the client of a monitoring system.
package meter

import (
	"fmt"
	"net/http"
	"strings"
)

type Counter struct {
	base, name string
}

func New(base, name string) *Counter { return &Counter{base, name} }

// A Series is a counter with labels.
type Series struct {
	c      *Counter
	labels []string
}

// With gives the series of some labels.
//
//pii:sink log/metric
func (c *Counter) With(labels ...string) *Series { return &Series{c, labels} }

func (s *Series) Inc() {
	body := fmt.Sprintf("%s{%s} 1\n", s.c.name, strings.Join(s.labels, ","))
	resp, err := http.Post(s.c.base+"/push", "text/plain", strings.NewReader(body))
	if err == nil {
		resp.Body.Close()
	}
}
