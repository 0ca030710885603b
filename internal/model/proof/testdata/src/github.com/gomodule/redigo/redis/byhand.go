package proofs

import (
	"context"
	"time"

	"github.com/gomodule/redigo/redis"
)

// proves Conn.Do, Conn.Send

func written(c redis.Conn, d data[string]) {
	c.Do("SET", "name", d.Tagged)                                  // want "store/cache"
	c.Do("SET", d.Tagged, "name")                                  // want "store/cache"
	c.Do("hset", "1", "name", d.Tagged)                            // want "store/cache"
	c.Send("HSET", redis.Args{}.Add("1").Add("name", d.Tagged)...) // want "store/cache"
	c.Send("HSET", redis.Args{"1"}.AddFlat([]string{d.Tagged})...) // want "store/cache"
	c.Send("PUBLISH", "names", d.Tagged)                           // want "store/queue"
	c.Do("HSET", redis.Args{}.Add("1").Add("name", d.Plain)...)
	c.Do("SET", "name", d.Plain)
}

// looked_up hands out what is asked for.
func looked_up(c redis.Conn, d data[string]) {
	reply, _ := redis.String(c.Do("GET", d.Tagged))
	c.Send("DEL", d.Tagged)
	show(reply)
}

// proves ConnWithTimeout.DoWithTimeout, ConnWithContext.DoContext, DoContext, DoWithTimeout

func in_time(ctx context.Context, c redis.ConnWithContext, d data[string]) {
	c.DoContext(ctx, "SET", "name", d.Tagged)         // want "store/cache"
	redis.DoContext(c, ctx, "SET", "name", d.Tagged)  // want "store/cache"
	redis.DoContext(c, ctx, "PUBLISH", "n", d.Tagged) // want "store/queue"
	c.DoContext(ctx, "SET", "name", d.Plain)
	c.DoContext(ctx, "GET", d.Tagged)
	redis.DoContext(c, ctx, "GET", d.Tagged)
}

func in_seconds(c redis.ConnWithTimeout, d data[string]) {
	c.DoWithTimeout(time.Second, "SET", "name", d.Tagged)        // want "store/cache"
	redis.DoWithTimeout(c, time.Second, "SET", "name", d.Tagged) // want "store/cache"
	redis.DoWithTimeout(c, time.Second, "GET", d.Tagged)
	c.DoWithTimeout(time.Second, "SET", "name", d.Plain)
}
