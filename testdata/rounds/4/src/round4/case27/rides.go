// Package case27 logs rides with fields that gather in a context.
package case27

import (
	"context"

	"round4/case27/loghelp"
)

type Ride struct {
	ID     string
	Driver string `pii:"name"`
	Plate  string `pii:"drivers-license"`
	Zone   string
}

func LeakKV(r Ride) {
	loghelp.New().KV("ride", r.ID, "driver", r.Driver).Info("start") // leak: Ride.Driver
}

func CleanKV(r Ride) {
	loghelp.New().KV("ride", r.ID, "driver", r.Zone).Info("start")
}

func finish(ctx context.Context, zone string) {
	loghelp.From(ctx).KV("zone", zone).Info("finish")
}

func LeakContext(r Ride) {
	ctx := loghelp.Into(context.Background(), loghelp.New().KV("plate", r.Plate))
	finish(ctx, r.Zone) // leak: Ride.Plate
}

func CleanContext(r Ride) {
	ctx := loghelp.Into(context.Background(), loghelp.New().KV("ride", r.ID))
	finish(ctx, r.Zone)
}

func LeakZone(r Ride) {
	finish(context.Background(), r.Zone+"/"+r.Driver) // leak: Ride.Driver
}

func CleanZone(r Ride) {
	finish(context.Background(), r.Zone+"/"+r.ID)
}

func LeakMessage(r Ride) {
	loghelp.New().KV("ride", r.ID).Keys("start of " + r.Driver) // leak: Ride.Driver
}

func CleanMessage(r Ride) {
	loghelp.New().KV("ride", r.ID).Keys("start of " + r.Zone)
}
