#!/bin/bash
export AGENT_KEY=abc
curl -s https://download.sysdig.com/install-agent | sudo -E bash -s -- --access_key "$AGENT_KEY" --secure true
