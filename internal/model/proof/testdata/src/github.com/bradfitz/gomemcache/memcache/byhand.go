package proofs

import "github.com/bradfitz/gomemcache/memcache"

func expires(c *memcache.Client, d data[[]byte]) {
	c.Set(&memcache.Item{Key: "k", Value: d.Tagged, Expiration: 24 * 60 * 60}) // want "store/cache: kept for 1d"
	c.Set(&memcache.Item{Key: "k", Value: d.Tagged})                           // want "store/cache: kept for ever"
}
