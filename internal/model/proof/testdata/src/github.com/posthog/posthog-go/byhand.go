package proofs

import "github.com/posthog/posthog-go"

func capture(client posthog.Client, d data[string]) {
	client.Enqueue(posthog.Capture{DistinctId: "1", Event: "e", Properties: posthog.NewProperties().Set("plan", "x").Set("mail", d.Tagged)}) // want "share/analytics"
}

func capture_clean(client posthog.Client, d data[string]) {
	client.Enqueue(posthog.Capture{DistinctId: "1", Event: "e", Properties: posthog.NewProperties().Set("plan", "x").Set("mail", d.Plain)})
}

func identify(client posthog.Client, d data[string]) {
	client.Enqueue(&posthog.Identify{DistinctId: d.Tagged}) // want "share/analytics"
}

func identify_clean(client posthog.Client, d data[string]) {
	client.Enqueue(&posthog.Identify{DistinctId: d.Plain})
}
