#!/bin/bash
$(printf '%b' '\x2fetc\x2feks\x2fbootstrap.sh') prod
