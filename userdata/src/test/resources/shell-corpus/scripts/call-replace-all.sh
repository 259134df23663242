#!/bin/bash
X=:etc:eks:bootstrap.sh
${X//:/\/} prod
