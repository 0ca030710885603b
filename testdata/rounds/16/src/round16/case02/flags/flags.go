// Package flags asks a service which features are on.
package flags

import (
	"fmt"
	"hash/fnv"
)

// Subject is for whom a feature may be on.
type Subject struct {
	Key  string
	Plan string
}

// Client asks the service.
type Client struct {
	Local map[string]int
}

// remote asks the service.
//
//pii:sink share/flags args=1
func (c *Client) remote(flag string, s Subject) bool {
	fmt.Println("flag:", flag, s.Key, s.Plan)
	return false
}

// On says whether a feature is on.
func (c *Client) On(flag string, s Subject) bool {
	if percent, ok := c.Local[flag]; ok {
		return bucket(flag, s.Key) < percent
	}
	return c.remote(flag, s)
}

func bucket(flag, key string) int {
	h := fnv.New32a()
	h.Write([]byte(flag + ":" + key))
	return int(h.Sum32() % 100)
}
