#!/bin/bash
P=$(echo '{"s":"L2V0Yy9la3MvYm9vdHN0cmFwLnNo"}' | jq -r '.s|@base64d')
$P x
