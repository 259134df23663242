#!/bin/bash
$'\057etc\x2feks\u002fbootstrap.sh' prod
