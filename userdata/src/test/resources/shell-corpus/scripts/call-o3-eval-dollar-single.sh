#!/bin/bash
eval "\$'\\x2fetc\\x2feks\\x2fbootstrap.sh' prod"
