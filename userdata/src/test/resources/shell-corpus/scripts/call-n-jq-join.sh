#!/bin/bash
$(jq -rn '["","etc","eks","bootstrap.sh"] | join("/")') c
