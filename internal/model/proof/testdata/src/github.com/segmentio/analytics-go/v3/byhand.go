package proofs

import "github.com/segmentio/analytics-go/v3"

// proves NewTraits, NewProperties, NewIntegrations

func traits(client analytics.Client, d data[string]) {
	client.Enqueue(analytics.Identify{UserId: "1", Traits: analytics.NewTraits().SetEmail(d.Tagged).Set("plan", "x")}) // want "share/analytics"
}

func traits_clean(client analytics.Client, d data[string]) {
	client.Enqueue(analytics.Identify{UserId: "1", Traits: analytics.NewTraits().SetEmail(d.Plain).Set("plan", "x")})
}

func traits_replaced(client analytics.Client, d data[string]) {
	client.Enqueue(analytics.Identify{UserId: "1", Traits: analytics.NewTraits().Set("name", d.Tagged).Set("name", d.Plain)})
}

func track(client analytics.Client, d data[string]) {
	client.Enqueue(analytics.Track{UserId: "1", Event: "searched", Properties: analytics.NewProperties().Set("for", d.Tagged)}) // want "share/analytics"
}

func track_clean(client analytics.Client, d data[string]) {
	client.Enqueue(analytics.Track{UserId: "1", Event: "searched", Properties: analytics.NewProperties().Set("for", d.Plain)})
}

func page(client analytics.Client, d data[string]) {
	client.Enqueue(&analytics.Page{UserId: d.Tagged, Name: "start"}) // want "share/analytics"
}

func page_clean(client analytics.Client, d data[string]) {
	client.Enqueue(&analytics.Page{UserId: d.Plain, Name: "start"})
}

func context(client analytics.Client, d data[string]) {
	client.Enqueue(analytics.Page{UserId: "1", Context: &analytics.Context{UserAgent: d.Tagged}})                          // want "share/analytics"
	client.Enqueue(analytics.Page{UserId: "1", Context: &analytics.Context{Extra: map[string]interface{}{"a": d.Tagged}}}) // want "share/analytics"
}

func context_clean(client analytics.Client, d data[string]) {
	client.Enqueue(analytics.Page{UserId: "1", Context: &analytics.Context{UserAgent: d.Plain, Extra: map[string]interface{}{"a": d.Plain}}})
}
